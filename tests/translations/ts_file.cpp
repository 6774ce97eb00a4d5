// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/ts_file.h"

#include "tests/translations/core_texts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace translations_test {

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    const auto type = xml.attributes().value("type"_L1);
    message.isFinished = type.isEmpty();
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source")
            message.source = xml.readElementText();
        else if (xml.name() == u"comment")
            message.meaning = xml.readElementText();
        else if (xml.name() == u"translation")
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString Message::title() const
{
    return u"%1: %2%3"_s.arg(context, source, meaning.isEmpty() ? QString() : u" (%1)"_s.arg(meaning));
}

std::vector<Message> messagesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

std::vector<Message> messagesOfTheSources()
{
    static const std::vector<Message> found = [] {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sources.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(HEADROOM_SOURCE_DIR));
        lupdate.start(QStringLiteral(HEADROOM_LUPDATE),
            {u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s, u"-extensions"_s, u"cpp,h"_s, u"-source-language"_s, u"en"_s,
                u"-target-language"_s, u"de"_s, u"ui"_s, u"app"_s, u"resources/translations/core_texts.h"_s, u"-ts"_s, path});
        if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
            qFatal("lupdate failed: %s", lupdate.readAllStandardError().constData());
        return messagesIn(path);
    }();
    return found;
}

} // namespace translations_test
