// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that stand in core and that the window translates, gathered from the program and from its sources.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace translations_test {

struct CoreText
{
    QString source;
    QString meaning; // what tells apart texts that English writes alike; mostly empty
    bool operator==(const CoreText& other) const { return source == other.source && meaning == other.meaning; }
};

/// In the order of the schema, the statements, figures, explanations and analyses; each once.
std::vector<CoreText> coreTexts();
/// What resources/translations/core_texts.h has to hold for them.
QByteArray coreTextsFile();

/// "resources/..." as a path of the source tree.
QString sourcePath(const QString& path);
QByteArray contentOf(const QString& path);

} // namespace translations_test
