// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/company_facts_dialog.h"

#include "core/exchange/edgar_facts.h"
#include "ui/format/qt_text.h"
#include "ui/pages/data/plain_labels.h"
#include "ui/widgets/text_style.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr auto whoKey = "companyFacts/whoAsks";

QLabel* quietText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setTextRole(label, TextRole::Quiet);
    return label;
}

} // namespace

CompanyFactsDialog::CompanyFactsDialog(QWidget* parent)
    : QDialog(parent),
      m_number(new QLineEdit),
      m_who(new QLineEdit(QSettings().value(whoKey).toString())),
      m_address(new QLineEdit(toQString(defaultFactsAddress()))),
      m_state(quietText({}))
{
    setWindowTitle(tr("Company facts from the SEC"));
    auto* form = new QFormLayout;
    const auto add = [&](const QString& label, QLineEdit* edit, const QString& hint) {
        edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
        edit->setPlaceholderText(hint);
        edit->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
        form->addRow(label, edit);
        connect(edit, &QLineEdit::textChanged, this, &CompanyFactsDialog::check);
    };
    add(tr("C&ompany's number (CIK):"), m_number, tr("18926 for Lumen Technologies"));
    add(tr("&Who asks:"), m_who, tr("Example Corp jane.doe@example.com"));
    add(tr("A&ddress:"), m_address, {});
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Fetch"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(quietText(tr(
        "The SEC wants to know who asks: a name with an address for mail. It is sent to the address below and nowhere else.")));
    layout->addLayout(form);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    makeLabelsPlain(*this);
    check();
}

QString CompanyFactsDialog::objection() const
{
    if (!paddedCik(source().cik))
        return tr("The number has one to ten digits; sec.gov/search finds it by the company's name.");
    if (!m_who->text().contains(u'@'))
        return tr("Say who asks, with an address for mail.");
    return m_address->text().trimmed().isEmpty() ? tr("Say from where.") : QString();
}

void CompanyFactsDialog::check()
{
    const QString objection = this->objection();
    m_state->setText(objection);
    m_accept->setEnabled(objection.isEmpty());
}

FactsSource CompanyFactsDialog::source() const
{
    FactsSource source;
    source.cik = toUtf8(m_number->text().trimmed());
    source.userAgent = toUtf8(m_who->text().trimmed());
    source.address = toUtf8(m_address->text().trimmed());
    return source;
}

void CompanyFactsDialog::rememberWhoAsks() const { QSettings().setValue(whoKey, m_who->text().trimmed()); }

} // namespace headroom
