#!/usr/bin/env bash
# Runs dnc.cmd under Wine, beside a stand-in for java.exe that prints what it is given: paths with blanks and parentheses,
# exit codes, the collector that each command gets, and what is said where the jar or Java is missing. Not Windows itself, and no
# Java for Windows. Installs Wine and a compiler when run as root and they are missing.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v wine >/dev/null || ! command -v x86_64-w64-mingw32-gcc >/dev/null; then
    apt-get update -q
    apt-get install -y -q --no-install-recommends wine wine64 gcc-mingw-w64-x86-64
fi
work=$(mktemp -d)
trap 'WINEPREFIX=$work/wine wineserver -k 2>/dev/null || true; rm -rf "$work"' EXIT
export WINEPREFIX=$work/wine WINEDEBUG=-all XDG_RUNTIME_DIR=$work
mkdir -p "$work/Program Files (x86)/d n c" "$work/Java (x86) & Co/bin" "$work/alone"
cp ../bin/dnc.cmd "$work/Program Files (x86)/d n c/"
echo jar >"$work/Program Files (x86)/d n c/dnc.jar"
cp ../bin/dnc.cmd "$work/alone/"
x86_64-w64-mingw32-gcc -O1 -o "$work/Java (x86) & Co/bin/java.exe" java.c
sed 's/\r*$/\r/' test.cmd >"$work/test.cmd"
wine cmd /c exit >/dev/null 2>&1 # makes its folder, and tells much of it

{ FOLDER=${work//\//\\} wine cmd /c "Z:${work//\//\\}\\test.cmd" 2>&1 || true; } |
    tr -d '\r' |
    sed -e '/wine32\|multiarch\|^execute "dpkg\|^apt-get install/d' -e "s:${work//\//\\\\}:WORK:g" \
        -e 's/dnc-[0-9][^>]*\.jsa/ARCHIVE/' -e 's/ *$//' >"$work/found"
diff -u expected.txt "$work/found"
echo "dnc.cmd under $(wine --version): as expected"
