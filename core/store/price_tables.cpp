// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/price_tables.h"

namespace headroom {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isDash(std::size_t place) { return place == 8 || place == 13 || place == 18 || place == 23; }

} // namespace

const std::vector<TableText>& priceTables()
{
    static const std::vector<TableText> tables{
        {"book",
            R"(CREATE TABLE "book" ("id" INTEGER PRIMARY KEY, "kind" TEXT NOT NULL, "label" TEXT NOT NULL, "scope" TEXT NOT NULL, )"
            R"("currency" TEXT NOT NULL, "retrieved" TEXT NOT NULL, "complete" INTEGER NOT NULL, "prices" INTEGER NOT NULL) STRICT)"},
        {"item",
            R"(CREATE TABLE "item" ("id" INTEGER PRIMARY KEY, "service" TEXT NOT NULL, "family" TEXT NOT NULL, )"
            R"("product" TEXT NOT NULL, "sku" TEXT NOT NULL, "armSku" TEXT NOT NULL, "meter" TEXT NOT NULL, )"
            R"("unit" TEXT NOT NULL, "currency" TEXT NOT NULL) STRICT)"},
        {"itemOfSku",
            R"(CREATE TABLE "itemOfSku" ("armSku" TEXT NOT NULL, "item" INTEGER NOT NULL, PRIMARY KEY ("armSku", "item")) )"
            R"(STRICT, WITHOUT ROWID)"},
        {"region", R"(CREATE TABLE "region" ("id" INTEGER PRIMARY KEY, "name" TEXT NOT NULL) STRICT)"},
        {"price",
            R"(CREATE TABLE "price" ("book" INTEGER NOT NULL, "item" INTEGER NOT NULL, "region" INTEGER NOT NULL, )"
            R"("kind" INTEGER NOT NULL, "term" INTEGER NOT NULL, "tier" TEXT NOT NULL, "validFrom" TEXT NOT NULL, )"
            R"("isPrimary" INTEGER NOT NULL, "meter" ANY NOT NULL, "price" TEXT NOT NULL, "validUntil" TEXT NOT NULL, )"
            R"(PRIMARY KEY ("book", "item", "region", "kind", "term", "tier", "validFrom", "isPrimary", "meter")) )"
            R"(STRICT, WITHOUT ROWID)"},
    };
    return tables;
}

std::string guidBytes(std::string_view text)
{
    std::string bytes;
    if (text.size() != 36)
        return bytes;
    int high = -1;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const int value = hexValue(text[at]);
        if (isDash(at) ? text[at] != '-' : value < 0)
            return {};
        if (isDash(at))
            continue;
        if (high >= 0)
            bytes += static_cast<char>(high * 16 + value);
        high = high >= 0 ? -1 : value;
    }
    return bytes;
}

std::string guidText(std::string_view bytes)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const char byte : bytes) {
        if (isDash(text.size()))
            text += '-';
        text += digits[static_cast<unsigned char>(byte) >> 4];
        text += digits[static_cast<unsigned char>(byte) & 15];
    }
    return text;
}

} // namespace headroom
