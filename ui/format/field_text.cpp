// SPDX-License-Identifier: GPL-3.0-or-later
// The half of entry.h that shows: values, units, ranges and help of a field.
#include "ui/format/entry.h"

#include "ui/format/qt_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(format)
};

/// A bound of the field's range in the field's own form.
QString boundText(const Field& field, Decimal bound, const Formatter& formatter)
{
    return field.type == FieldType::Share ? formatter.share(bound) : formatter.decimal(bound);
}

/// Whether the locale would write it with one group, whose sign may be taken for a decimal one; so all below a million.
bool wouldMislead(Decimal value, FieldType type, const QLocale& locale)
{
    const QString group = locale.groupSeparator();
    const std::int64_t thousand = type == FieldType::Share ? 10 : 1000;
    const auto isBetween = [&](Decimal low, Decimal high) { return low <= value && value <= high; };
    return (group == u"."_s || group == u","_s)
        && (isBetween(thousand, thousand * 1000) || isBetween(-thousand * 1000, -thousand));
}

struct ValueText
{
    const Model& model;
    const Field& field;
    const Formatter& formatter;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool value) const { return value ? Words::tr("Yes") : Words::tr("No"); }
    QString operator()(std::int64_t value) const { return formatter.locale.toString(static_cast<qlonglong>(value)); }
    QString operator()(Decimal value) const
    {
        const auto text = [&](const Formatter& as) {
            return field.type == FieldType::Share ? as.share(value) : as.decimal(value);
        };
        if (!wouldMislead(value, field.type, formatter.locale))
            return text(formatter);
        Formatter bare = formatter;
        bare.locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return text(bare);
    }
    QString operator()(Money value) const { return formatter.money(value, MoneyStyle::Entry); }
    QString operator()(Month value) const { return formatter.month(value); }
    QString operator()(Date value) const { return formatter.date(value); }
    QString operator()(Text value) const { return toQString(value.view()); }
    QString operator()(ChoiceValue value) const
    {
        const auto index = static_cast<std::size_t>(value.index);
        return index < field.choices.size() ? schemaText(field.choices[index].label) : QString::number(value.index);
    }
    QString operator()(RefValue) const { return {}; }
    QString operator()(MonthSet value) const { return formatter.months(value); }
};

} // namespace

QString fieldText(const Model& model, const Field& field, const Value& value, const Formatter& formatter)
{
    if (std::holds_alternative<RefValue>(value))
        return toQString(toText(model, field, value));
    return std::visit(ValueText{model, field, formatter}, value);
}

QString unitText(const Field& field, const Formatter& formatter)
{
    if (field.type == FieldType::Share)
        return {}; // its values carry their "%"
    QString unit = schemaText(field.unit);
    return unit.replace(u"¤"_s, formatter.currency);
}

QString rangeText(const Field& field, const Formatter& formatter)
{
    if (field.minimum && field.maximum)
        return Words::tr("%1 to %2")
            .arg(boundText(field, *field.minimum, formatter), boundText(field, *field.maximum, formatter));
    if (field.minimum)
        return Words::tr("at least %1").arg(boundText(field, *field.minimum, formatter));
    if (field.maximum)
        return Words::tr("at most %1").arg(boundText(field, *field.maximum, formatter));
    return {};
}

QString helpText(const Field& field, const Formatter& formatter)
{
    QStringList lines{schemaText(field.help)};
    if (const QString unit = unitText(field, formatter); !unit.isEmpty())
        lines.append(Words::tr("Unit: %1").arg(unit));
    if (const QString range = rangeText(field, formatter); !range.isEmpty())
        lines.append(Words::tr("Range: %1").arg(range));
    if (field.optional && field.type != FieldType::Text)
        lines.append(Words::tr("May be blank."));
    return lines.join(u'\n');
}

} // namespace headroom
