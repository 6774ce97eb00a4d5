// SPDX-License-Identifier: GPL-3.0-or-later
// A figure at each pair of values of two inputs.
#pragma once

#include "core/analysis/sensitivity.h"
#include "ui/models/text_table_model.h"
#include "ui/pages/decisions/question_panel.h"

class QComboBox;
class QLabel;

namespace headroom {

class TwoWayPanel : public QuestionPanel
{
    Q_OBJECT

public:
    explicit TwoWayPanel(Document& document, QWidget* parent = nullptr);

    void run() override;
    /// What is varied along an axis, from where to where and in how many values.
    struct Axis
    {
        QLineEdit* path = nullptr;
        QComboBox* operation = nullptr;
        QLineEdit* low = nullptr;
        QLineEdit* high = nullptr;
        QSpinBox* count = nullptr;
    };
    const Axis& rows() const { return m_rows; }
    const Axis& columns() const { return m_columns; }
    TextTableModel& table() const { return *m_table; }
    const std::optional<TwoWayTable>& result() const { return m_result; }

protected:
    void clear() override;

private:
    struct Asked
    {
        Measure what;
        TableAxis rows;
        TableAxis columns;
        QString figure;
        FigureUnit unit = FigureUnit::Money;
        quint64 revision = 0;
    };
    struct AxisWords
    {
        QString path;
        QString pathName;
        QString operationName;
        QString low;
        QString lowName;
        QString high;
        QString highName;
        QString count;
        QString countName;
    };
    Axis addAxis(const AxisWords& words);
    Result<TableAxis> axisOf(const Axis& axis) const;
    Result<Asked> asked() const;
    void take(const Asked& asked, const Result<TwoWayTable>& result);
    void show(const Asked& asked);
    Provenance told(int row, int column) const;

    Axis m_rows;
    Axis m_columns;
    MeasureChoice* m_figure;
    QLabel* m_title;
    TextTableModel* m_table;
    std::optional<TwoWayTable> m_result;
    Asked m_asked; // of the result
};

} // namespace headroom
