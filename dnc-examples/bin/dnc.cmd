@echo off
rem Runs dnc.jar, which stands beside this file or in ..\target, as the script dnc does on other systems: see there.
setlocal
set "jar=%~dp0dnc.jar"
if not exist "%jar%" set "jar=%~dp0..\target\dnc.jar"
rem No block in parentheses here: the path may have some, as C:\Program Files (x86) has.
if not exist "%jar%" goto nojar
set "java="
for %%P in (java.exe) do set "java=%%~$PATH:P"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java goto nojava
if not exist "%java%" goto nojava

rem The archive is made in one step here, without the classes of the options. It goes by size and time of the jar and of Java. Java itself refuses one that another Java or another jar has made.
set "archive="
rem What Java leaves of a crash has the command line in it, with the number that was asked about: it goes to the user's own folder, or nowhere.
set "crashes=NUL"
if not defined LOCALAPPDATA goto run
if not exist "%LOCALAPPDATA%\opendnc" mkdir "%LOCALAPPDATA%\opendnc" 2>nul
for %%J in ("%jar%") do for %%V in ("%java%") do set "stamp=%%~zJ-%%~tJ-%%~zV-%%~tV"
set "stamp=%stamp:/=-%"
set "stamp=%stamp::=-%"
set "stamp=%stamp: =-%"
set "archive=%LOCALAPPDATA%\opendnc\dnc-%stamp%.jsa"
set "crashes=%LOCALAPPDATA%\opendnc\dnc-crash-%%p.log"
rem Java that crashed may have had a damaged archive: it gets another.
if exist "%LOCALAPPDATA%\opendnc\dnc-crash-*.log" del /f /q "%archive%" "%LOCALAPPDATA%\opendnc\dnc-crash-*.log" 2>nul
if exist "%archive%" goto run
set "aside=%LOCALAPPDATA%\opendnc\dnc-%RANDOM%%RANDOM%.tmp"
"%java%" -Xshare:auto -XX:ArchiveClassesAtExit="%aside%" -Xlog:disable -XX:+UseSerialGC -cp "%jar%" io.github.opendnc.examples.Rehearsal >nul 2>&1 <nul
if not exist "%aside%" type nul >"%aside%"
move /y "%aside%" "%archive%" >nul 2>&1
rem It stays if another has made the archive meanwhile, because Java marks that read-only.
if exist "%aside%" del /f /q "%aside%" 2>nul

:run
set "options="
if exist "%archive%" for %%A in ("%archive%") do if %%~zA gtr 0 set options=-Xshare:auto "-XX:SharedArchiveFile=%archive%"
rem Java does not read TZ on Windows. A name that it does not know means Greenwich, of which the command warns.
if defined TZ set options=%options% "-Duser.timezone=%TZ%"
set "kind=-XX:+UseSerialGC -XX:CompileThresholdScaling=3 -XX:-UsePerfData"
set "long=-XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=40 -XX:+UseParallelGC"
if "%~1"=="scrub" set "kind=%long%"
if "%~1"=="load" set "kind=%long%"
if "%~1"=="serve" set "kind=-XX:+UseG1GC"
rem Java takes one collector: whoever asks for another gets it.
setlocal enabledelayedexpansion
set "asked= !DNC_JAVA_OPTS! !JAVA_TOOL_OPTIONS! !JDK_JAVA_OPTIONS!"
set "others=!asked:-XX:+UseSerialGC=!"
set "others=!others:-XX:+UseParallelGC=!"
set "others=!others:-XX:+UseG1GC=!"
set "others=!others:-XX:+UseZGC=!"
set "others=!others:-XX:+UseShenandoahGC=!"
set "others=!others:-XX:+UseEpsilonGC=!"
if not "!others!"=="!asked!" set "kind="
endlocal & set "kind=%kind%"
rem Java reads the command line in the system's code page, with ? or a similar letter for what that lacks: dnc refuses such.
set DNC_TYPED=%*
rem Java would write its warnings, and a list of its threads when asked (Ctrl+Break), among the answers.
"%java%" -XX:+DisplayVMOutputToStderr -Xlog:disable "-Xlog:all=error,cds*=off:stderr" "-XX:ErrorFile=%crashes%" %options% %kind% %DNC_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:nojar
echo dnc: "%~dp0dnc.jar": no such file 1>&2
exit /b 1

:nojava
if not defined java set "java=java"
echo dnc: "%java%": not found; Java 17 or later is needed (JAVA_HOME) 1>&2
exit /b 1
