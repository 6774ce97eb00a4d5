// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/price_store.h"

#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QStringList>

namespace headroom {

namespace {

constexpr std::int64_t hoursAsHours = 48; // after that days are told

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(prices)
};

} // namespace

PriceStore::PriceStore(QObject* parent) : QObject(parent), m_path(PriceDatabase::defaultPath()) { reload(); }

void PriceStore::reload()
{
    std::vector<StoredPriceBook> books;
    std::optional<Error> error;
    if (QFile::exists(toQString(m_path))) { // to look at the page makes no file
        auto database = PriceDatabase::open(m_path);
        auto found = database ? database->books() : Result<std::vector<StoredPriceBook>>(database.error());
        if (found)
            books = *std::move(found);
        else
            error = found.error();
    }
    const bool changed = books != m_books || error != m_error;
    m_books = std::move(books);
    m_error = std::move(error);
    if (changed)
        emit booksChanged();
}

Status PriceStore::remove(std::int64_t number)
{
    auto database = PriceDatabase::open(m_path);
    if (!database)
        return database.error();
    const Status removed = database->remove(number);
    reload();
    return removed;
}

QString ageText(const StoredPriceBook& book)
{
    const auto hours = hoursOld(book, QDateTime::currentSecsSinceEpoch());
    if (!hours)
        return {};
    if (*hours < 1)
        return Words::tr("under an hour old");
    return *hours < hoursAsHours ? Words::tr("%1 hours old").arg(*hours) : Words::tr("%1 days old").arg(*hours / 24);
}

QString bookTitle(const StoredPriceBook& book)
{
    QStringList parts;
    for (const std::string& part : {book.label, book.scope, book.retrieved.substr(0, 10)})
        if (!part.empty())
            parts.append(forDisplay(toQString(part), 60));
    return parts.join(QStringLiteral(", "));
}

} // namespace headroom
