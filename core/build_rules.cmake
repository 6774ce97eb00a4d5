# SPDX-License-Identifier: GPL-3.0-or-later
# The rules that every target shares: flags, one library a module, one test program a folder of tests.

add_library(headroom_flags INTERFACE)
target_include_directories(headroom_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(headroom_flags INTERFACE
  -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-qual -Woverloaded-virtual -Wimplicit-fallthrough
  # False alarms of g++ 12: from Boost inlined into our files, and for "text" + std::string (gcc.gnu.org/PR105651).
  -Wno-maybe-uninitialized -Wno-restrict
  $<$<BOOL:${HEADROOM_WARNINGS_AS_ERRORS}>:-Werror>
  $<$<BOOL:${HEADROOM_SANITIZE}>:-fsanitize=address,undefined;-fno-omit-frame-pointer;-fno-sanitize-recover=undefined>
  $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess> # ccache keeps what uses a precompiled header only with this
  -ffp-contract=off -fstack-protector-strong -fstack-clash-protection -fcf-protection)
target_compile_definitions(headroom_flags INTERFACE
  _GLIBCXX_ASSERTIONS
  $<$<AND:$<NOT:$<CONFIG:Debug>>,$<NOT:$<BOOL:${HEADROOM_SANITIZE}>>>:_FORTIFY_SOURCE=2>
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII)
target_link_options(headroom_flags INTERFACE
  $<$<BOOL:${HEADROOM_SANITIZE}>:-fsanitize=address,undefined> -Wl,-z,relro,-z,now)

set(CMAKE_AUTOMOC_MOC_OPTIONS --include ${CMAKE_SOURCE_DIR}/ui/moc_prelude.h)

# headroom_module(engine USES headroom_pricing ...): the library of one folder, every .cpp in it and below;
# nothing but headers, or nothing at all, makes an interface library. PRECOMPILE <header> is for headers of other people
# that cost seconds a file.
function(headroom_module name)
  cmake_parse_arguments(ARG "" "" "USES;PRECOMPILE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.h)
  if(sources)
    add_library(headroom_${name} STATIC ${sources} ${headers})
    target_link_libraries(headroom_${name} PUBLIC headroom_flags ${ARG_USES})
    target_precompile_headers(headroom_${name} PRIVATE ${ARG_PRECOMPILE})
  else()
    add_library(headroom_${name} INTERFACE)
    target_link_libraries(headroom_${name} INTERFACE headroom_flags ${ARG_USES})
  endif()
  headroom_check_headers(${name} "${headers}" "${ARG_USES}")
endfunction()

# The target headroom_headers compiles each header of each module alone, with what the module may use and no more.
add_custom_target(headroom_headers)
function(headroom_check_headers name headers uses)
  set(checks)
  foreach(header IN LISTS headers)
    file(RELATIVE_PATH relative ${CMAKE_SOURCE_DIR} ${header})
    string(MAKE_C_IDENTIFIER ${relative} id)
    set(check ${CMAKE_BINARY_DIR}/header_checks/${id}.cpp)
    file(CONFIGURE OUTPUT ${check} CONTENT "#include \"${relative}\"\n#include \"${relative}\"\n" @ONLY)
    list(APPEND checks ${check})
  endforeach()
  if(checks)
    add_library(headroom_headers_${name} OBJECT EXCLUDE_FROM_ALL ${checks})
    set_target_properties(headroom_headers_${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(headroom_headers_${name} PRIVATE headroom_flags ${uses})
    add_dependencies(headroom_headers headroom_headers_${name})
  endif()
endfunction()

# headroom_tests(core/base [WIDGETS] USES headroom_base): one program of all .cpp of a folder below tests/,
# run once by CTest, without a screen and with a fixed locale and time zone. WIDGETS gives it a QApplication.
function(headroom_tests folder)
  cmake_parse_arguments(ARG "WIDGETS" "" "USES" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/tests/${folder}/*.cpp ${CMAKE_SOURCE_DIR}/tests/${folder}/*.h)
  if(NOT sources)
    return()
  endif()
  string(REPLACE "/" "_" name ${folder})
  set(main headroom_test_main)
  if(ARG_WIDGETS)
    set(main headroom_test_main_widgets)
  endif()
  add_executable(tst_${name} ${sources})
  set_target_properties(tst_${name} PROPERTIES AUTOMOC ON)
  target_precompile_headers(tst_${name} REUSE_FROM ${main})
  target_link_libraries(tst_${name} PRIVATE ${main} ${ARG_USES})
  target_compile_definitions(tst_${name} PRIVATE
    HEADROOM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" HEADROOM_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${folder} COMMAND tst_${name})
  set_tests_properties(${folder} PROPERTIES TIMEOUT 900
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
