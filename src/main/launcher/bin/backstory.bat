@echo off
rem Starts Backstory on Windows: the same as the script `backstory` beside this file, which says why.
rem Written with care, but without a Windows machine to try it on.
rem
rem   JAVA_HOME         the Java to use; without it, the first java.exe on PATH
rem   JAVA_OPTS         options for Java
rem   BACKSTORY_OPTS    the same, for this program alone; read last
rem   LOCALAPPDATA      where the archive of classes is kept, below backstory\
rem
rem No parentheses around blocks: those of "Program Files (x86)" would end them.
setlocal DisableDelayedExpansion

set "BACKSTORY_JAR=%~dp0..\lib\backstory.jar"
if not exist "%BACKSTORY_JAR%" goto no_jar

set "BACKSTORY_JAVA="
if defined JAVA_HOME goto from_home
for %%J in (java.exe) do set "BACKSTORY_JAVA=%%~$PATH:J"
if not defined BACKSTORY_JAVA goto no_java
goto version

:from_home
set "BACKSTORY_HOME=%JAVA_HOME:"=%"
set "BACKSTORY_JAVA=%BACKSTORY_HOME%\bin\java.exe"
if not exist "%BACKSTORY_JAVA%" goto no_java_in_home

:version
rem JAVA_VERSION="17.0.15" in the file `release`. Where there is none, Java is given a try.
set "BACKSTORY_VERSION="
set "BACKSTORY_FEATURE="
set "BACKSTORY_VARIANT=HotSpot"
set "BACKSTORY_RUNTIME="
set "BACKSTORY_FLAGS="
set "BACKSTORY_ARCHIVE="
for %%J in ("%BACKSTORY_JAVA%") do set "BACKSTORY_RELEASE=%%~dpJ..\release"
if not exist "%BACKSTORY_RELEASE%" goto run
for /f "usebackq tokens=1,2 delims==" %%K in ("%BACKSTORY_RELEASE%") do if "%%K"=="JAVA_VERSION" set "BACKSTORY_VERSION=%%~L"
for /f "usebackq tokens=1,2 delims==" %%K in ("%BACKSTORY_RELEASE%") do if "%%K"=="JAVA_RUNTIME_VERSION" set "BACKSTORY_RUNTIME=%%~L"
for /f "usebackq tokens=1,2 delims==" %%K in ("%BACKSTORY_RELEASE%") do if "%%K"=="JVM_VARIANT" set "BACKSTORY_VARIANT=%%~L"
if not defined BACKSTORY_VERSION goto run
for /f "tokens=1,2 delims=._-+" %%A in ("%BACKSTORY_VERSION%") do if "%%A"=="1" set "BACKSTORY_FEATURE=%%B"
for /f "tokens=1 delims=._-+" %%A in ("%BACKSTORY_VERSION%") do if not "%%A"=="1" set "BACKSTORY_FEATURE=%%A"
if not defined BACKSTORY_FEATURE goto run
if %BACKSTORY_FEATURE% LSS 17 goto too_old

if not defined BACKSTORY_RUNTIME set "BACKSTORY_RUNTIME=%BACKSTORY_VERSION%"

rem Flags only where nobody chose others.
if /i not "%BACKSTORY_VARIANT%"=="HotSpot" goto run
if defined JAVA_OPTS goto run
if defined BACKSTORY_OPTS goto run
if defined JAVA_TOOL_OPTIONS goto run
if defined JDK_JAVA_OPTIONS goto run
set "BACKSTORY_FLAGS=-XX:TieredStopAtLevel=1 -XX:-UsePerfData -XX:+UseSerialGC -XX:MaxNewSize=32m -Xms16m"

rem The archive of classes; its seal holds its size.
set "BACKSTORY_ID="
if not defined LOCALAPPDATA goto run
if not exist "%~dp0..\lib\build-id" goto run
set /p BACKSTORY_ID=<"%~dp0..\lib\build-id"
if not defined BACKSTORY_ID goto run
set "BACKSTORY_PLACE=%~dp0\%BACKSTORY_JAVA%"
set "BACKSTORY_PLACE=%BACKSTORY_PLACE:\=-%"
set "BACKSTORY_PLACE=%BACKSTORY_PLACE::=-%"
set "BACKSTORY_ARCHIVE=%LOCALAPPDATA%\backstory\%BACKSTORY_PLACE%\%BACKSTORY_RUNTIME%-%BACKSTORY_ID:~0,16%.jsa"
set "BACKSTORY_SHARE=-XX:+RecordDynamicDumpInfo"
set "BACKSTORY_SEAL="
if not exist "%BACKSTORY_ARCHIVE%.seal" goto with_archive
for /f "usebackq tokens=1" %%S in ("%BACKSTORY_ARCHIVE%.seal") do set "BACKSTORY_SEAL=%%S"
for %%A in ("%BACKSTORY_ARCHIVE%") do if "%%~zA"=="%BACKSTORY_SEAL%" set "BACKSTORY_SHARE=-XX:SharedArchiveFile=%BACKSTORY_ARCHIVE%"

:with_archive
"%BACKSTORY_JAVA%" %BACKSTORY_FLAGS% -Xshare:auto -Xlog:disable "%BACKSTORY_SHARE%" "-Dbackstory.archive=%BACKSTORY_ARCHIVE%" -jar "%BACKSTORY_JAR%" %*
exit /b %ERRORLEVEL%

:run
"%BACKSTORY_JAVA%" %BACKSTORY_FLAGS% %JAVA_OPTS% %BACKSTORY_OPTS% -jar "%BACKSTORY_JAR%" %*
exit /b %ERRORLEVEL%

:no_jar
>&2 echo error: "%BACKSTORY_JAR%" is missing: unpack the whole archive, and put its folder bin on PATH
exit /b 2

:no_java
>&2 echo error: no Java found: install Java 17 or later, or set JAVA_HOME to where it is
exit /b 2

:no_java_in_home
>&2 echo error: JAVA_HOME is "%BACKSTORY_HOME%", and there is no bin\java.exe in it: set it to Java 17 or later, or unset it
exit /b 2

:too_old
>&2 echo error: Backstory needs Java 17 or later; found %BACKSTORY_FEATURE% at "%BACKSTORY_JAVA%": set JAVA_HOME to a newer one
exit /b 2
