// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 reads this before every file (see core/build_rules.cmake): libstdc++ writes
// "namespace std _GLIBCXX_VISIBILITY(default)" in <concepts>, where moc otherwise stops with "Parse error at std".
#define _GLIBCXX_VISIBILITY(V)
