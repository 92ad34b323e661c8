/* Stands in for java.exe: makes the archive that is asked for, else prints its arguments and ends with STUB_EXIT. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int count, char **arguments) {
    const char *archive = "-XX:ArchiveClassesAtExit=";
    for (int i = 1; i < count; i++) {
        if (strncmp(arguments[i], archive, strlen(archive)) == 0) {
            FILE *file = fopen(arguments[i] + strlen(archive), "w");
            if (file == NULL) {
                return 9;
            }
            fputs("archive", file);
            return fclose(file);
        }
    }
    for (int i = 1; i < count; i++) {
        printf("<%s>", arguments[i]);
    }
    printf("\n");
    const char *code = getenv("STUB_EXIT");
    return code == NULL ? 0 : atoi(code);
}
