@echo off
set "dnc=Z:%FOLDER%\Program Files (x86)\d n c\dnc.cmd"
set "home=Z:%FOLDER%\Java (x86) & Co"
set "JAVA_HOME=%home%"
set STUB_EXIT=10
echo a command, its arguments and its exit code
call "%dnc%" check "+1 (212) 555-0143" --us "C:\my lists"
echo code %ERRORLEVEL%
set STUB_EXIT=0
echo a long command
call "%dnc%" scrub leads.csv -o out.csv
echo code %ERRORLEVEL%
echo another collector
set "DNC_JAVA_OPTS=-Xmx4g -XX:+UseG1GC"
call "%dnc%" scrub leads.csv
set "DNC_JAVA_OPTS="
echo a service
call "%dnc%" serve --us lists
echo nothing
call "%dnc%"
echo no jar
call "Z:%FOLDER%\alone\dnc.cmd" info
echo code %ERRORLEVEL%
echo a JAVA_HOME without Java
set "JAVA_HOME=Z:\none (x86)"
call "%dnc%" info
echo code %ERRORLEVEL%
echo Java on the PATH
set "JAVA_HOME="
set "before=%PATH%"
set "PATH=%home%\bin;%PATH%"
call "%dnc%" info
echo no Java at all
set "PATH=C:\windows"
call "%dnc%" info
echo code %ERRORLEVEL%
exit /b 0
