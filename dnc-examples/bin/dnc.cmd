@echo off
rem Runs dnc.jar, which stands beside this file or in ..\target, as the script dnc does on other systems: see there.
setlocal
set "jar=%~dp0dnc.jar"
if not exist "%jar%" set "jar=%~dp0..\target\dnc.jar"
if not exist "%jar%" (
    echo dnc: %~dp0dnc.jar: no such file 1>&2
    exit /b 1
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

rem The archive goes by size and time of the jar. Java itself refuses one that another Java or another jar has made.
set "archive="
if not defined LOCALAPPDATA goto run
if not exist "%LOCALAPPDATA%\opendnc" mkdir "%LOCALAPPDATA%\opendnc" 2>nul
for %%J in ("%jar%") do set "stamp=%%~zJ-%%~tJ"
set "stamp=%stamp:/=-%"
set "stamp=%stamp::=-%"
set "stamp=%stamp: =-%"
set "archive=%LOCALAPPDATA%\opendnc\dnc-%stamp%.jsa"
if exist "%archive%" goto run
set "aside=%LOCALAPPDATA%\opendnc\dnc-%RANDOM%%RANDOM%.tmp"
"%java%" -Xshare:auto -XX:ArchiveClassesAtExit="%aside%" -Xlog:disable -XX:+UseSerialGC -cp "%jar%" io.github.opendnc.examples.Rehearsal >nul 2>&1 <nul
if not exist "%aside%" type nul >"%aside%"
move /y "%aside%" "%archive%" >nul 2>&1

:run
set "options="
if exist "%archive%" for %%A in ("%archive%") do if %%~zA gtr 0 set options=-Xshare:auto "-XX:SharedArchiveFile=%archive%" -Xlog:disable -Xlog:all=error:stderr
set "kind=-XX:+UseSerialGC -XX:CompileThresholdScaling=3 -XX:-UsePerfData"
set "long=-XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=40 -XX:+UseParallelGC"
if "%~1"=="scrub" set "kind=%long%"
if "%~1"=="load" set "kind=%long%"
if "%~1"=="serve" set "kind=-XX:+UseG1GC"
rem Java takes one collector: whoever asks for another gets it.
echo %DNC_JAVA_OPTS% %JAVA_TOOL_OPTIONS% %JDK_JAVA_OPTIONS% | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul && set "kind="
"%java%" %options% %kind% %DNC_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
