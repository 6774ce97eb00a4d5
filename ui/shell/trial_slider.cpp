// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trial_slider.h"

#include "core/analysis/field_change.h"
#include "core/model/path.h"
#include "ui/format/entry.h"
#include "ui/format/input_name.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/text_style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int finest = 400; // places of a slider
constexpr int monthsAround = 12;

bool isWhole(FieldType type) { return type == FieldType::Integer || type == FieldType::Month; }

/// Where nothing stands, how far a slider goes.
double usualSpan(FieldType type)
{
    switch (type) {
    case FieldType::Money: return 1e6;
    case FieldType::Share: return 0.2;
    case FieldType::Integer: return 10;
    default: return 1;
    }
}

} // namespace

TrialSlider::TrialSlider(const Document& document, Entity entity, Id row, const Field& field, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_entity(entity),
      m_row(row),
      m_field(field),
      m_name(new QLabel),
      m_slider(new QSlider(Qt::Horizontal)),
      m_number(new QLineEdit),
      m_own(new QLabel)
{
    const QString name = inputTitle(document.model(), entity, *document.model().findRow(entity, row), field);
    for (QLabel* label : {m_name, m_own})
        label->setTextFormat(Qt::PlainText);
    m_name->setText(forDisplay(name));
    m_name->setToolTip(plainToolTip(helpText(field, Formatter::of(document.model()))));
    m_slider->setAccessibleName(tr("Try: %1").arg(name));
    m_slider->setPageStep(finest / 20);
    m_number->setAccessibleName(tr("Value to try: %1").arg(name));
    m_number->setAlignment(Qt::AlignRight);
    m_number->setFixedWidth(fontMetrics().averageCharWidth() * 22);
    setTextRole(m_own, TextRole::Quiet);
    auto* dismiss = new QToolButton;
    dismiss->setText(QString(QChar(u'\u00d7')));
    dismiss->setAutoRaise(true);
    dismiss->setFocusPolicy(Qt::StrongFocus);
    dismiss->setAccessibleName(tr("Stop trying: %1").arg(name));
    dismiss->setToolTip(plainToolTip(tr("Takes the slider away; the input is as the project has it.")));
    auto* line = new QHBoxLayout;
    line->addWidget(m_slider, 1);
    line->addWidget(m_number);
    line->addWidget(dismiss);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(1);
    layout->addWidget(m_name);
    layout->addLayout(line);
    layout->addWidget(m_own);
    setFocusProxy(m_slider);
    m_base = current().value_or(Value());
    m_value = m_base;
    span();
    show();
    connect(m_slider, &QSlider::valueChanged, this, &TrialSlider::take);
    connect(m_number, &QLineEdit::editingFinished, this, &TrialSlider::type);
    connect(dismiss, &QToolButton::clicked, this, &TrialSlider::dismissed);
}

std::optional<Value> TrialSlider::current() const
{
    const Row* row = m_document.model().findRow(m_entity, m_row);
    if (!row || !schemaOf(m_entity).applies(m_field, *row) || isBlank(m_field.read(*row)))
        return std::nullopt;
    return m_field.read(*row);
}

double TrialSlider::numberOf(const Value& value) const
{
    if (const auto* amount = std::get_if<Money>(&value))
        return amount->toDoubleLossy(m_document.model().moneyDigits());
    if (const auto* number = std::get_if<Decimal>(&value))
        return number->toDoubleLossy();
    if (const auto* month = std::get_if<Month>(&value))
        return month->index();
    return static_cast<double>(std::get<std::int64_t>(value));
}

/// From nothing to twice what the project has, within what the field allows; months a year around.
void TrialSlider::span()
{
    const double base = numberOf(m_base);
    const double tried = numberOf(m_value);
    if (m_field.type == FieldType::Month) {
        m_low = base - monthsAround;
        m_high = base + monthsAround;
    } else {
        const double far = base == 0 ? usualSpan(m_field.type) : 2 * base;
        m_low = std::min(0.0, far);
        m_high = std::max(0.0, far);
        if (m_field.minimum)
            m_low = std::max(m_low, m_field.minimum->toDoubleLossy());
        if (m_field.maximum)
            m_high = std::min(m_high, m_field.maximum->toDoubleLossy());
    }
    m_low = std::min({m_low, base, tried});
    m_high = std::max({m_high, base, tried});
    if (m_high <= m_low)
        m_high = m_low + usualSpan(m_field.type);
    const int places = isWhole(m_field.type) ? static_cast<int>(std::min<double>(finest, m_high - m_low)) : finest;
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, std::max(1, places));
}

/// Rounded to a power of ten below the slider's step, so that what one drags to is short to read.
Value TrialSlider::valueAt(int position) const
{
    const double step = (m_high - m_low) / m_slider->maximum();
    const double number = m_low + step * position;
    const int exponent = std::max(static_cast<int>(std::floor(std::log10(step) + 1e-9)), isWhole(m_field.type) ? 0 : -12);
    const auto units = static_cast<std::int64_t>(std::llround(number / std::pow(10, exponent)));
    const Fraction exact = exponent >= 0 ? Fraction(units * powerOfTen(exponent)) : Fraction::of(units, powerOfTen(-exponent));
    switch (m_field.type) {
    case FieldType::Money: return exact.toMoney(m_document.model().moneyDigits(), Rounding::HalfAway);
    case FieldType::Month: return Month::fromIndex(static_cast<std::int32_t>(std::llround(number)));
    case FieldType::Integer: return static_cast<std::int64_t>(std::llround(number));
    default: return toDecimal(exact);
    }
}

void TrialSlider::take(int position)
{
    const double step = (m_high - m_low) / m_slider->maximum();
    const bool isBase = position == static_cast<int>(std::lround((numberOf(m_base) - m_low) / step));
    setValue(isBase ? m_base : valueAt(position));
}

void TrialSlider::type()
{
    const Model& model = m_document.model();
    const auto typed = parseField(model, m_field, m_number->text(), Formatter::of(model));
    if (!typed.ok() || isBlank(*typed)) {
        show();
        m_own->setText(typed.ok() ? tr("A value is needed.") : sentence(typed.error()));
        return;
    }
    if (*typed == m_value)
        return;
    setValue(*typed);
}

void TrialSlider::setValue(const Value& value)
{
    m_value = value;
    const double number = numberOf(value);
    if (number < m_low || number > m_high)
        span();
    show();
    emit moved();
}

void TrialSlider::show()
{
    const Model& model = m_document.model();
    const Formatter formatter = Formatter::of(model);
    const double step = (m_high - m_low) / m_slider->maximum();
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround((numberOf(m_value) - m_low) / step)));
    m_number->setText(fieldText(model, m_field, m_value, formatter));
    const QString unit = unitText(m_field, formatter);
    const QString own = fieldText(model, m_field, m_base, formatter);
    m_own->setText(unit.isEmpty() ? tr("Project: %1").arg(own) : tr("Project: %1 (%2)").arg(own, unit));
    m_slider->setAccessibleDescription(m_number->text());
}

void TrialSlider::reset()
{
    m_value = m_base;
    span();
    show();
}

bool TrialSlider::follow()
{
    const auto now = current();
    if (!now)
        return false;
    if (!isMoved())
        m_value = *now;
    m_base = *now;
    span();
    show();
    return true;
}

} // namespace headroom
