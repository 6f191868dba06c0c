@echo off
rem Builds the jar when it is missing, then runs it. After a change of the sources, delete target\beyan.jar.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\beyan.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%JAR%" goto run
echo Building Beyan (the first time fetches its libraries) ... 1>&2
pushd "%HOME_DIR%"
call mvnw.cmd -B -ntp -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dmdep.analyze.skip=true package 1>&2
if errorlevel 1 (
  popd
  exit /b 1
)
for %%f in (target\beyan-*-all.jar) do copy /y "%%f" "%JAR%.new" >nul
popd
move /y "%JAR%.new" "%JAR%" >nul
:run
"%JAVA%" -Xss4m -XX:+UseParallelGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 "-Dbeyan.home=%HOME_DIR%." -jar "%JAR%" %*
exit /b %errorlevel%
