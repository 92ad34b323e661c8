package io.github.opendnc.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The permissions of files. */
final class FilePermissions {
    private static final Set<PosixFilePermission> OF_THE_GROUP = EnumSet.of(
            PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.GROUP_EXECUTE);

    private FilePermissions() {}

    /** With what a file with these permissions is made: with nothing on a file system without owners. */
    static FileAttribute<?>[] ofNew(Path file, Set<PosixFilePermission> permissions) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /**
     * Gives a new file the owner, the group and the permissions of the file that it is to replace, as far as this user
     * may. What cannot be kept is not given to somebody else: if the group cannot be set, the group loses its rights.
     */
    static void copy(Path from, Path to) throws IOException {
        PosixFileAttributeView source = view(from);
        PosixFileAttributeView target = view(to);
        if (source == null || target == null || !Files.exists(from)) {
            return;
        }
        PosixFileAttributes old = source.readAttributes();
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(old.permissions());
        if (!target.readAttributes().group().equals(old.group()) && !setGroup(target, old.group())) {
            permissions.removeAll(OF_THE_GROUP);
        }
        if (!target.readAttributes().owner().equals(old.owner())) {
            setOwner(target, old.owner());
        }
        target.setPermissions(permissions);
    }

    private static @Nullable PosixFileAttributeView view(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean setGroup(PosixFileAttributeView file, GroupPrincipal group) throws IOException {
        try {
            file.setGroup(group);
            return true;
        } catch (FileSystemException notPermitted) {
            return false;
        }
    }

    private static void setOwner(PosixFileAttributeView file, UserPrincipal owner) throws IOException {
        try {
            file.setOwner(owner);
        } catch (FileSystemException notPermitted) {
            // The file then belongs to its writer, with the rights that the owner had.
        }
    }
}
