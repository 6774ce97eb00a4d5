// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/manual.h"

#include "core/base/finding.h"
#include "core/engine/lines.h"
#include "core/model/model.h"
#include "ui/format/core_text.h"
#include "ui/format/entry.h"
#include "ui/format/manual_words.h"
#include "ui/format/messages.h"
#include "ui/format/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(manual)
};

QString paragraph(const QString& text) { return u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s; }

/// Text with a place that can be jumped to.
QString named(const QString& place, const QString& text)
{
    return u"<a name=\"%1\">%2</a>"_s.arg(place.toHtmlEscaped(), text.toHtmlEscaped());
}

QString row(const QStringList& cells, const char* tag = "td")
{
    QString html = u"<tr>"_s;
    for (const QString& cell : cells) // HTML already
        html += u"<%1>%2</%1>"_s.arg(QLatin1StringView(tag), cell);
    return html + u"</tr>\n"_s;
}

QString table(const QStringList& headers, const QString& rows)
{
    QStringList escaped;
    for (const QString& header : headers)
        escaped.append(header.toHtmlEscaped());
    return u"<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n"_s + row(escaped, "th") + rows + u"</table>\n"_s;
}

/// In which the project's currency is "¤".
Formatter plainFormatter()
{
    Formatter formatter;
    formatter.currency = u"\u00a4"_s;
    return formatter;
}

QString choicesOf(const Field& field)
{
    QStringList labels;
    for (const ChoiceItem& item : field.choices)
        labels.append(u"%1 (%2)"_s.arg(schemaText(item.label), toQString(item.name)));
    return labels.join(u", "_s);
}

/// The kinds of rows for which the field applies; empty where it applies to all.
QString kindsOf(const EntitySchema& schema, const Field& field)
{
    const Field* kind = schema.kindField.empty() ? nullptr : schema.field(schema.kindField);
    QStringList labels;
    for (std::size_t i = 0; kind && i < kind->choices.size(); ++i)
        if ((field.kinds >> i & 1U) != 0)
            labels.append(schemaText(kind->choices[i].label));
    return kind && static_cast<std::size_t>(labels.size()) < kind->choices.size() ? labels.join(u", "_s) : QString();
}

QString meaningOf(const EntitySchema& schema, const Field& field)
{
    QStringList parts{schemaText(field.help)};
    if (!field.choices.empty())
        parts.append(Words::tr("One of: %1.").arg(choicesOf(field)));
    if (field.type == FieldType::Reference)
        parts.append(Words::tr("Names one of: %1.").arg(schemaText(schemaOf(field.target).plural)));
    if (const QString kinds = kindsOf(schema, field); !kinds.isEmpty())
        parts.append(Words::tr("Only for: %1.").arg(kinds));
    if (field.optional && field.type != FieldType::Text)
        parts.append(Words::tr("May be blank."));
    return parts.join(u' ');
}

QString fieldRow(const EntitySchema& schema, const Field& field, const Row& fresh, const Formatter& formatter)
{
    const QString label = named(placeOf(schema, field), fieldLabel(field));
    const QString path = u"<br><code>%1</code>"_s.arg(placeOf(schema, field).toHtmlEscaped());
    return row({label + path, unitText(field, formatter).toHtmlEscaped(), rangeText(field, formatter).toHtmlEscaped(),
        fieldText(Model(), field, field.read(fresh), formatter).toHtmlEscaped(), meaningOf(schema, field).toHtmlEscaped()});
}

ManualTopic entityTopic(const EntitySchema& schema)
{
    const Formatter formatter = plainFormatter();
    const std::shared_ptr<Row> fresh = schema.create();
    QString rows;
    for (const Field& field : schema.fields)
        rows += fieldRow(schema, field, *fresh, formatter);
    return {topicOf(schema), schemaText(schema.plural),
        paragraph(schemaText(schema.help)) + paragraph(Words::tr("\u00a4 is the project's currency."))
            + table(
                {Words::tr("Field"), Words::tr("Unit"), Words::tr("Range"), Words::tr("Default"), Words::tr("Meaning")}, rows)};
}

ManualTopic writtenTopic(const manual::WrittenTopic& topic, const Shortcuts& shortcuts)
{
    QString html;
    for (const char* text : topic.paragraphs)
        html += paragraph(manual::translated(text));
    QString rows;
    if (topic.id == std::string_view("keys"))
        for (const auto& [keys, what] : shortcuts)
            rows += row({keys.toHtmlEscaped(), what.toHtmlEscaped()});
    if (!rows.isEmpty())
        html += table({Words::tr("Keys"), Words::tr("Command")}, rows);
    return {QString::fromLatin1(topic.id), manual::translated(topic.title), html};
}

ManualTopic pagesTopic()
{
    QString html;
    for (const manual::PageWords& page : manual::pages())
        html += u"<h3>%1</h3>\n"_s.arg(named(
                    u"page."_s + QString::fromLatin1(page.id), QCoreApplication::translate("headroom::MainWindow", page.title)))
            + paragraph(manual::translated(page.help));
    return {u"pages"_s, Words::tr("The pages"), html};
}

ManualTopic figuresTopic()
{
    QString rows;
    for (const manual::FigureWords& figure : manual::figures())
        rows += row({named(u"figure."_s + QString::fromLatin1(figure.id), figureText(figure.label))
                + u"<br><code>%1</code>"_s.arg(QString::fromLatin1(figure.id)),
            manual::translated(figure.definition).toHtmlEscaped()});
    return {u"figures"_s, Words::tr("Figures"),
        paragraph(Words::tr(
            "Every figure of a project can be explained: Ctrl+E on it shows the formula with its numbers, down to the inputs."))
            + table({Words::tr("Figure"), Words::tr("Definition")}, rows)};
}

ManualTopic linesTopic()
{
    QString rows;
    for (const LineInfo& line : lineInfos) {
        const QString parent = line.parent == Line::None ? QString() : figureText(info(line.parent).label);
        rows += row({named(u"line."_s + toQString(line.id), figureText(line.label)), parent.toHtmlEscaped(),
            u"<code>%1</code>"_s.arg(toQString(line.id).toHtmlEscaped())});
    }
    return {u"lines"_s, Words::tr("Lines of the statement"),
        paragraph(Words::tr("Cash in is positive, cash out negative. A line that is part of another one is in that one's sum."))
            + table({Words::tr("Line"), Words::tr("Part of"), Words::tr("Name in files")}, rows)};
}

ManualTopic errorsTopic()
{
    QString rows;
    const auto add = [&rows](ErrorCode code) {
        const QString name = toQString(codeName(code));
        rows += row({u"<code>%1</code>"_s.arg(named(u"error."_s + name, name)), sentence(Error{code, {}, {}}).toHtmlEscaped()});
    };
#define HEADROOM_CODE(name) add(ErrorCode::name);
    HEADROOM_ERROR_CODES(HEADROOM_CODE)
#undef HEADROOM_CODE
    return {u"errors"_s, Words::tr("Messages"), table({Words::tr("Code"), Words::tr("What it says")}, rows)};
}

} // namespace

QString topicOf(const EntitySchema& schema) { return u"entity."_s + toQString(schema.name); }

QString placeOf(const EntitySchema& schema, const Field& field) { return toQString(schema.name) + u'.' + toQString(field.name); }

QList<ManualTopic> manualTopics(const Shortcuts& shortcuts)
{
    QList<ManualTopic> topics;
    for (const manual::WrittenTopic& topic : manual::written())
        topics.append(writtenTopic(topic, shortcuts));
    topics.insert(1, pagesTopic());
    topics.append({figuresTopic(), linesTopic()});
    for (const EntitySchema& schema : allSchemas())
        topics.append(entityTopic(schema));
    topics.append(errorsTopic());
    return topics;
}

QString manualDocument(const QList<ManualTopic>& topics)
{
    const QString title = Words::tr("Manual of Headroom").toHtmlEscaped();
    QString html =
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n"
        "<style>body { font-family: sans-serif; max-width: 70em; margin: auto; padding: 1em } "
        "table { border-collapse: collapse } td { vertical-align: top }</style>\n</head>\n<body>\n<h1>%1</h1>\n<ul>\n"_s.arg(
            title);
    for (const ManualTopic& topic : topics)
        html += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(topic.id, topic.title.toHtmlEscaped());
    html += u"</ul>\n"_s;
    for (const ManualTopic& topic : topics)
        html += u"<h2 id=\"%1\">%2</h2>\n%3"_s.arg(topic.id, topic.title.toHtmlEscaped(), topic.html);
    return html + u"</body>\n</html>\n"_s;
}

QString pageHelp(const QString& page)
{
    for (const manual::PageWords& words : manual::pages())
        if (page == QLatin1StringView(words.id))
            return manual::translated(words.help);
    return {};
}

QString figureHelp(const QString& figure)
{
    for (const manual::FigureWords& words : manual::figures()) {
        const QLatin1StringView id(words.id);
        if (figure == id || (id.endsWith(u'*') && figure.startsWith(id.chopped(1))))
            return manual::translated(words.definition);
    }
    return {};
}

} // namespace headroom
