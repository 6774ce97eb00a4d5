// SPDX-License-Identifier: GPL-3.0-or-later
// Shown while the project has prices in another currency than its own: says so, and converts them at a rate of exchange.
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace headroom {

class ForeignPricesBar : public QWidget
{
    Q_OBJECT

public:
    explicit ForeignPricesBar(Document& document, QWidget* parent = nullptr);

    /// Converts the prices of the currency shown at the rate typed, as one undo step.
    void convert();
    QLineEdit& rate() const { return *m_rate; }
    QPushButton& button() const { return *m_convert; }
    QString text() const;

private:
    void refresh();

    Document& m_document;
    Text m_currency; // of the prices shown; blank: there are none
    QLabel* m_text;
    QLabel* m_unit;
    QLabel* m_error;
    QLineEdit* m_rate;
    QPushButton* m_convert;
};

} // namespace headroom
