// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/foreign_prices_bar.h"

#include "core/base/number_conversion.h"
#include "core/pricing/price_currency.h"
#include "ui/format/entry.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/pages/decisions/table_copy.h"
#include "ui/widgets/text_style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

ForeignPricesBar::ForeignPricesBar(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_text(new QLabel),
      m_unit(new QLabel),
      m_error(new QLabel),
      m_rate(new QLineEdit),
      m_convert(new QPushButton(tr("Con&vert the prices")))
{
    for (QLabel* label : {m_text, m_unit, m_error}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_unit);
    }
    m_rate->setAccessibleName(tr("Rate of exchange"));
    m_rate->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_convert->setToolTip(
        plainToolTip(tr("Writes each price anew in the project's currency, with the rate beside its source, and keeps the "
                        "rate for prices that are added later; one step to undo.")));
    setTextRole(m_error, TextRole::Error);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(besides({m_rate, m_unit, m_convert}));
    layout->addWidget(m_error);
    m_error->hide();
    connect(m_convert, &QPushButton::clicked, this, &ForeignPricesBar::convert);
    connect(m_rate, &QLineEdit::returnPressed, this, &ForeignPricesBar::convert);
    connect(m_rate, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(&document, &Document::changed, this, [this](const ChangeEvent& event) {
        if (event.touches(Entity::Price) || event.touches(Entity::Company) || event.touches(Entity::FxRate))
            refresh();
    });
    connect(&document, &Document::scenarioChanged, this, &ForeignPricesBar::refresh);
    refresh();
}

QString ForeignPricesBar::text() const { return m_text->text(); }

void ForeignPricesBar::refresh()
{
    const std::vector<ForeignPrices> found = foreignPrices(m_document.model());
    setVisible(!found.empty());
    if (found.empty()) {
        m_currency = Text();
        m_rate->clear();
        return;
    }
    const ForeignPrices& first = found.front();
    const QString own = forDisplay(toQString(m_document.model().company().currency.view()), 8);
    const QString other = forDisplay(toQString(first.currency.view()), 8);
    const Formatter formatter = Formatter::of(m_document.model());
    m_text->setText(tr("%1 prices are in %2; the project's currency is %3. What is %2 worth?")
                        .arg(formatter.locale.toString(static_cast<qlonglong>(first.count)), other, own));
    m_unit->setText(tr("%1 for 1 %2").arg(own, other));
    if (first.currency != m_currency && m_rate->text().isEmpty() && first.rate)
        m_rate->setText(toQString(first.rate->toText()).replace(u'.', formatter.locale.decimalPoint()));
    m_currency = first.currency;
}

void ForeignPricesBar::convert()
{
    const Formatter formatter = Formatter::of(m_document.model());
    const auto done = [&]() -> Status {
        const auto typed = parseQuantity(m_rate->text(), Quantity::Number, formatter);
        if (!typed.ok())
            return typed.error();
        if (*typed > Fraction(1000000000))
            return Error{ErrorCode::NumberOutOfRange, {},
                {{"found", toUtf8(m_rate->text().trimmed())}, {"expected", "0.000001..1000000"}}};
        Result<Change> change = convertPrices(m_document.model(), m_currency, decimalOf(*typed, 9));
        if (!change)
            return change.error();
        return m_document.apply(std::move(*change));
    }();
    m_error->setVisible(!done.ok());
    m_error->setText(done.ok() ? QString() : messageText(done.error()));
    if (done.ok())
        m_rate->clear();
    else
        m_rate->setFocus();
}

} // namespace headroom
