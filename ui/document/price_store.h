// SPDX-License-Identifier: GPL-3.0-or-later
// The user's price-book database as the window's pages see it: which lists there are, and when that changes.
#pragma once

#include "ui/document/price_lists.h"

#include <QObject>

namespace headroom {

class PriceStore : public QObject
{
    Q_OBJECT

public:
    explicit PriceStore(QObject* parent = nullptr);

    /// The database's file, which need not be there.
    const std::string& path() const { return m_path; }
    /// The newest first; empty as long as nothing was ever stored. Why there are none: error().
    const std::vector<StoredPriceBook>& books() const { return m_books; }
    const std::optional<Error>& error() const { return m_error; }
    /// Looks again: another program may have stored a list too.
    void reload();
    /// Error: that of the database.
    Status remove(std::int64_t number);

signals:
    void booksChanged();

private:
    std::string m_path;
    std::vector<StoredPriceBook> m_books;
    std::optional<Error> m_error;
};

/// "3 hours old".
QString ageText(const StoredPriceBook& book);
/// "prices.azure.com, Virtual Machines in westeurope, 2026-11-22".
QString bookTitle(const StoredPriceBook& book);

} // namespace headroom
