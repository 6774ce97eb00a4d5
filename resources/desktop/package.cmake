# SPDX-License-Identifier: GPL-3.0-or-later
# What "cmake --install" puts where, and the Debian package that CPack makes of it ("dev package").
include(GNUInstallDirs)
set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
set(made ${CMAKE_BINARY_DIR}/package)

install(TARGETS headroom headroom-cli RUNTIME)
install(FILES ${desktop}/headroom.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/headroom-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME headroom.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/headroom.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${desktop}/headroom-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME headroom-cli)
install(FILES ${desktop}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
configure_file(${desktop}/headroom.metainfo.xml ${made}/headroom.metainfo.xml @ONLY)
install(FILES ${made}/headroom.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)

# Debian wants manual pages and changelogs compressed, without a time in them.
configure_file(${desktop}/changelog.in ${made}/changelog @ONLY)
find_program(GZIP gzip REQUIRED)
function(headroom_install_compressed source name folder)
  add_custom_command(OUTPUT ${made}/${name}.gz COMMAND ${GZIP} -9nc ${source} > ${made}/${name}.gz DEPENDS ${source} VERBATIM)
  set_property(GLOBAL APPEND PROPERTY headroom_compressed ${made}/${name}.gz)
  install(FILES ${made}/${name}.gz DESTINATION ${folder})
endfunction()
headroom_install_compressed(${desktop}/headroom.1 headroom.1 ${CMAKE_INSTALL_MANDIR}/man1)
headroom_install_compressed(${desktop}/headroom-cli.1 headroom-cli.1 ${CMAKE_INSTALL_MANDIR}/man1)
headroom_install_compressed(${made}/changelog changelog ${CMAKE_INSTALL_DOCDIR})
headroom_install_compressed(${CMAKE_SOURCE_DIR}/CHANGELOG.md CHANGELOG.md ${CMAKE_INSTALL_DOCDIR})
get_property(compressed GLOBAL PROPERTY headroom_compressed)
add_custom_target(headroom_compressed ALL DEPENDS ${compressed})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME headroom)
set(CPACK_PACKAGE_CONTACT "The Headroom developers <headroom@users.noreply.github.com>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-dejavu-core, ca-certificates, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS qt6-wayland)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "cash flow, debt and savings of moving workloads to Azure")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Headroom shows what a move to Azure does to cash, debt, liquidity and
covenants, month by month: two futures side by side, stay or move. Figures
are exact to the cent and explain themselves down to inputs and sources.
.
The package holds the window (headroom) and the command line (headroom-cli).")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
