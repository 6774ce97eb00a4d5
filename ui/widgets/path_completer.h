// SPDX-License-Identifier: GPL-3.0-or-later
// Offers the fields that an analysis can vary, while a path is typed: by path and by what people call them.
#pragma once

#include "ui/document/document.h"

#include <QCompleter>

class QLineEdit;
class QStandardItemModel;

namespace headroom {

/// Belongs to the line. Choosing a path is the same as typing it: textEdited is emitted.
class PathCompleter : public QCompleter
{
    Q_OBJECT

public:
    PathCompleter(const Document& document, QLineEdit& line);

    QString pathFromIndex(const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    const Document& m_document;
    QLineEdit& m_line;
    QStandardItemModel* m_paths;
};

} // namespace headroom
