@echo off
rem Starts Hoa Nhap on a JDK 25: the first found of HOANHAP_JAVA, JAVA_HOME, the command path, the usual folders and the registry.
rem HOANHAP_JAVA_OPTIONS may hold further options for the JVM, for example -Xmx2g.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA="

call :try "%HOANHAP_JAVA%"
call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%J"
for %%V in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "BellSoft" "Amazon Corretto" "Semeru") do (
  for %%P in ("%ProgramFiles%" "%LocalAppData%\Programs") do (
    for /d %%D in ("%%~P\%%~V\*25*") do call :try "%%~D\bin\java.exe"
  )
)
for %%K in ("HKLM\SOFTWARE\JavaSoft\JDK" "HKLM\SOFTWARE\Eclipse Adoptium\JDK" "HKCU\SOFTWARE\Eclipse Adoptium\JDK") do (
  for /f "tokens=2,*" %%A in ('reg query %%K /s 2^>nul ^| findstr /i "JavaHome Path"') do call :try "%%B\bin\java.exe"
)
if not defined JAVA (
  echo Hoa Nhap needs Java 25 and found none; install a JDK 25 ^(for example Eclipse Temurin 25^) or set JAVA_HOME. 1>&2
  exit /b 4
)

rem The program writes UTF-8; the console gets its own code page back afterwards.
for /f "tokens=2 delims=:." %%C in ('chcp') do set "CODEPAGE=%%C"
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -XX:MetaspaceSize=128m --enable-native-access=javafx.graphics,ALL-UNNAMED --module-path="%LIB%\javafx" --add-modules=javafx.controls %HOANHAP_JAVA_OPTIONS% -cp "%LIB%\*" vn.hoanhap.app.Main %*
set "STATUS=%ERRORLEVEL%"
chcp %CODEPAGE% >nul
exit /b %STATUS%

rem Takes a java.exe when none is taken yet, it is there and its release file (or else its own word) says 25.
:try
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
if exist "%~dp1..\release" (
  findstr /r /c:"^JAVA_VERSION=.25[.+\-\"]" "%~dp1..\release" >nul 2>&1 && set "JAVA=%~1"
) else (
  "%~1" -version 2>&1 | findstr /r /c:" version .25[.+\-\"]" >nul 2>&1 && set "JAVA=%~1"
)
exit /b 0
