// SPDX-License-Identifier: GPL-3.0-or-later
// The assembler copies the files in; it finds them by the include path, which starts at the project's root.
#include "core/pricing/book_data.h"

#define HEADROOM_EMBED(symbol, file)                                                                                             \
    __asm__(".section .rodata\n"                                                                                                 \
            ".global " #symbol "_begin\n" #symbol "_begin:\n"                                                                    \
            ".incbin \"" file "\"\n"                                                                                             \
            ".global " #symbol "_end\n" #symbol "_end:\n"                                                                        \
            ".byte 0\n"                                                                                                          \
            ".previous\n");                                                                                                      \
    extern "C" const char symbol##_begin[];                                                                                      \
    extern "C" const char symbol##_end[]

HEADROOM_EMBED(headroom_book_skus, "data/prices/skus.csv");
HEADROOM_EMBED(headroom_book_prices, "data/prices/prices.csv");
HEADROOM_EMBED(headroom_book_sources, "data/prices/sources.csv");

namespace headroom {

namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

} // namespace

std::string_view bookSkusFile() { return between(headroom_book_skus_begin, headroom_book_skus_end); }
std::string_view bookPricesFile() { return between(headroom_book_prices_begin, headroom_book_prices_end); }
std::string_view bookSourcesFile() { return between(headroom_book_sources_begin, headroom_book_sources_end); }

} // namespace headroom
