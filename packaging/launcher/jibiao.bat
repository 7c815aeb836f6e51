@echo off
rem Starts Jibiao: the window without arguments or with files, the command line with a subcommand.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA_EXE="
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA_EXE=%HOME_DIR%\runtime\bin\java.exe"
if not defined JAVA_EXE if defined JIBIAO_JAVA if exist "%JIBIAO_JAVA%\bin\java.exe" set "JAVA_EXE=%JIBIAO_JAVA%\bin\java.exe"
if not defined JAVA_EXE if defined JAVA_HOME if exist "%JAVA_HOME%\release" (
  findstr /R /C:"JAVA_VERSION=.2[5-9]" /C:"JAVA_VERSION=.[3-9][0-9]" "%JAVA_HOME%\release" >nul && set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
)
if not defined JAVA_EXE for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Eclipse Adoptium\jre-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%USERPROFILE%\.jdks\*25*") do (
  if exist "%%~D\bin\java.exe" set "JAVA_EXE=%%~D\bin\java.exe"
)
if not defined JAVA_EXE goto nojava
set "AOT="
if exist "%HOME_DIR%\lib\jibiao.aot" set AOT="-XX:AOTCache=%HOME_DIR%\lib\jibiao.aot"
"%JAVA_EXE%" %AOT% -Xlog:aot*=off -Xlog:cds*=off -Xmx512m -XX:+UseSerialGC -Dfile.encoding=UTF-8 ^
  -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED ^
  --sun-misc-unsafe-memory-access=allow %JIBIAO_JAVA_OPTIONS% -cp "%HOME_DIR%\lib\jibiao.jar" org.jibiao.app.Main %*
exit /b %ERRORLEVEL%

rem cmd reads line by line: Chinese only after the code page is UTF-8, outside of any block.
:nojava
chcp 65001 >nul
echo 没有找到 Java 25。请安装 Java 25（例如 Temurin 25），或让 JAVA_HOME 指向它，然后再启动绩标。>&2
echo No Java 25 was found. Install one, or let JAVA_HOME point to it. >&2
exit /b 2
