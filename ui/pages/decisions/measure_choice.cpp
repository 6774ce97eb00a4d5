// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decisions/measure_choice.h"

#include "core/analysis/field_change.h"
#include "core/analysis/lane_measure.h"
#include "core/engine/case_names.h"
#include "ui/format/headline.h"
#include "ui/format/qt_text.h"
#include "ui/widgets/large_letters.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr int unitRole = Qt::UserRole + 1;

bool isKnown(const FigureValue& value) { return value.value.index() != 0 || value.reason; }

} // namespace

MeasureChoice::MeasureChoice(const QString& name, Offer offer, QWidget* parent) : QComboBox(parent), m_offer(offer)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(hasLargeLetters(*this) ? 25 : 30);
}

void MeasureChoice::add(const Model& model, const Figure& figure, const QString& prefix, const QString& text)
{
    const QString id = prefix + toQString(figure.id);
    const auto measure = parseMeasure(toUtf8(id));
    if (!measure.ok() || (m_offer == Offer::Simulated && !canMeasureLanes(laneFrameOf(model), *measure).ok()))
        return;
    addItem(text, id);
    setItemData(count() - 1, static_cast<int>(figure.unit), unitRole);
    setItemData(count() - 1, text, Qt::ToolTipRole);
}

void MeasureChoice::fill(const Model& model, const Projection& projection)
{
    const QString chosen = currentData().toString();
    const QSignalBlocker blocker(this);
    clear();
    for (const Figure& figure : projection.figures) {
        const QString label = figureText(figure.label);
        const QString ofCases = namesDifference(figure) ? figureText(labelOfCases(figure.id)) : label;
        add(model, figure, {}, label);
        if (isKnown(figure.move))
            add(model, figure, u"move."_s, tr("%1, when moving").arg(ofCases));
        if (isKnown(figure.stay))
            add(model, figure, u"stay."_s, tr("%1, when staying").arg(ofCases));
    }
    const int place = findData(chosen.isEmpty() ? u"cashImprovement12m"_s : chosen);
    setCurrentIndex(std::max(0, place));
}

std::optional<Measure> MeasureChoice::measure() const
{
    const auto parsed = parseMeasure(toUtf8(currentData().toString()));
    return parsed.ok() ? std::optional(*parsed) : std::nullopt;
}

FigureUnit MeasureChoice::unit() const { return static_cast<FigureUnit>(currentData(unitRole).toInt()); }

Quantity quantityOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Money: return Quantity::Amount;
    case FigureUnit::Share: return Quantity::Share;
    default: return Quantity::Number;
    }
}

Quantity quantityOf(const Model& model, const Variation& variation)
{
    const auto target = targetOf(model, variation.path, variation.matching);
    if (!target.ok() || variation.operation == ChangeOperation::Multiply)
        return Quantity::Number;
    switch (target->field->type) {
    case FieldType::Money: return Quantity::Amount;
    case FieldType::Share: return Quantity::Share;
    default: return Quantity::Number;
    }
}

QString typedText(const QString& typed, FigureUnit unit)
{
    const QString text = forDisplay(typed.trimmed());
    return unit == FigureUnit::Share && !text.contains(u'%') ? text + u'%' : text;
}

QString readingText(const Reading& reading, FigureUnit unit, const Formatter& formatter)
{
    return reading.money ? formatter.money(*reading.money, MoneyStyle::Statement, MoneyScale::Units)
                         : figureText(reading.number, unit, formatter);
}

QString readingText(const Reading& reading, FigureUnit unit, const Projection& projection)
{
    const Formatter formatter = Formatter::of(projection);
    return unit == FigureUnit::Months ? paybackText(reading.number, projection.start, formatter)
                                      : readingText(reading, unit, formatter);
}

QString numberText(const Fraction& number, const Formatter& formatter)
{
    try {
        return formatter.decimal(toDecimal(number));
    } catch (const OverflowError&) {
        return toQString(number.toText());
    }
}

namespace {

QString withSign(ChangeOperation operation, const Fraction& number, const QString& text)
{
    if (operation == ChangeOperation::Multiply)
        return u"\u00d7"_s + text;
    return operation == ChangeOperation::Add && number.sign() >= 0 ? u'+' + text : text;
}

} // namespace

QString operandText(ChangeOperation operation, const Fraction& number, const Formatter& formatter)
{
    return withSign(operation, number, numberText(number, formatter));
}

QString variedText(const Model& model, const Variation& variation, const Fraction& number)
{
    const Formatter formatter = Formatter::of(model);
    const auto target = targetOf(model, variation.path, variation.matching);
    if (target.ok() && target->field->type == FieldType::Share && variation.operation != ChangeOperation::Multiply)
        return formatter.percent(number.toDoubleLossy(), 4);
    return operandText(variation.operation, number, formatter);
}

QString roundOperandText(ChangeOperation operation, const Fraction& number, const Formatter& formatter)
{
    return withSign(operation, number, formatter.locale.toString(number.toDoubleLossy(), 'g', 4));
}

} // namespace headroom
