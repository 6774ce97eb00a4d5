// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clipboard_table.h"

#include "ui/format/formatter.h"

#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

constexpr std::size_t mostInHtml = 50000; // cells
constexpr auto signFormat = "application/x-headroom-decimal-sign"_L1;

QString quoted(const QString& text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.startsWith(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// All decimals that the text has, for what is read back is what is shown: "0.000%" of "7.125%".
QString shareFormat(const QString& text)
{
    qsizetype decimals = 0;
    qsizetype at = text.size() - 2; // before the sign
    while (at - decimals >= 0 && text.at(at - decimals).isDigit())
        ++decimals;
    const bool isWhole = at - decimals < 0 || text.at(at - decimals) == u'-';
    return u"0%1%"_s.arg(isWhole ? QString() : u'.' + QString(decimals, u'0'));
}

/// Excel reads x:num and mso-number-format, LibreOffice sdval and sdnum (1033 is the locale in which sdval is written).
QString htmlCell(const CopiedCell& cell)
{
    const QString text = cell.text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    if (!cell.number)
        return u"<td x:str sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">%1</td>"_s.arg(text);
    const QString number = QLocale::c().toString(*cell.number, 'g', QLocale::FloatingPointShortest);
    const bool isShare = cell.text.endsWith(u'%');
    const QString format = isShare ? shareFormat(cell.text) : u"General"_s;
    const QString style =
        isShare ? u" style=\"mso-number-format:'%1'\""_s.arg(QString(format).replace(u'.', u"\\."_s)) : QString();
    return u"<td align=\"right\" x:num=\"%1\" sdval=\"%1\" sdnum=\"1033;0;%2\"%3>"_s.arg(number, format, style) + text
        + u"</td>"_s;
}

} // namespace

std::unique_ptr<QMimeData> clipboardOf(const std::vector<std::vector<CopiedCell>>& rows)
{
    const bool inHtml = !rows.empty() && rows.size() * rows.front().size() <= mostInHtml;
    QString text;
    QString html;
    for (const std::vector<CopiedCell>& row : rows) {
        html += inHtml ? u"<tr>"_s : QString();
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += (i > 0 ? u"\t"_s : QString()) + quoted(row[i].text);
            html += inHtml ? htmlCell(row[i]) : QString();
        }
        text += u'\n';
        html += inHtml ? u"</tr>\n"_s : QString();
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(text);
    data->setData(signFormat, userLocale().decimalPoint().toUtf8());
    if (inHtml)
        data->setHtml(u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\"></head><body>"
                      "<table>\n%1</table></body></html>"_s.arg(html));
    return data;
}

QString decimalSignOf(const QMimeData& data) { return QString::fromUtf8(data.data(signFormat)); }

std::vector<QStringList> cellsOfTabbedText(const QString& text)
{
    std::vector<QStringList> rows{QStringList()};
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        rows.back().append(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && (isQuoted || cell.isEmpty())) {
            if (isQuoted && i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                isQuoted = !isQuoted;
        } else if (c == u'\r') {
            continue;
        } else if (c == u'\t' && !isQuoted) {
            endCell();
        } else if (c == u'\n' && !isQuoted) {
            endCell();
            rows.emplace_back();
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !rows.back().isEmpty())
        endCell();
    if (rows.back().isEmpty())
        rows.pop_back();
    return rows;
}

} // namespace headroom
