// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/output_target.h"

#include "ui/format/qt_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace headroom {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(target)
};

/// "csv" of "CSV (*.csv)".
QString endingOf(const QString& filter)
{
    static const QRegularExpression first(u"\\*\\.(\\w+)"_s);
    return first.match(filter).captured(1);
}

bool mayReplace(QWidget* parent, const QString& path)
{
    const QFileInfo present(path);
    if (!present.exists() && !present.isSymLink())
        return true;
    QMessageBox box(QMessageBox::Warning, Words::tr("Replace a file"),
        Words::tr("%1 exists already. Replace it?").arg(forDisplay(present.fileName())), QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(Words::tr("What it holds now is lost then."));
    QPushButton* replace = box.addButton(Words::tr("Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

QString askOnce(QWidget* parent, const TargetQuestion& question)
{
    QFileDialog dialog(parent, question.title, question.start, question.filters);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // asked of the name as it will be
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    const QString ending = endingOf(dialog.selectedNameFilter());
    return QFileInfo(path).suffix().isEmpty() && !ending.isEmpty() ? path + u'.' + ending : path;
}

} // namespace

QString askForTarget(QWidget* parent, const TargetQuestion& question)
{
    QString path = askOnce(parent, question);
    while (!path.isEmpty() && !mayReplace(parent, path))
        path = askOnce(parent, {question.title, path, question.filters});
    return path;
}

} // namespace headroom
