// SPDX-License-Identifier: GPL-3.0-or-later
// A panel of results that follow the project: computed anew, in the background, whenever it is seen and its inputs have changed.
#pragma once

#include "ui/document/document.h"
#include "ui/format/provenance.h"
#include "ui/widgets/task_strip.h"

#include <QTimer>
#include <QWidget>

namespace headroom {

class LivePanel : public QWidget
{
    Q_OBJECT

public:
    explicit LivePanel(Document& document, QWidget* parent = nullptr);

    TaskStrip& strip() const { return *m_strip; }

signals:
    /// What stands here is of the current inputs.
    void shown();
    /// Where a figure comes from that no formula leads to.
    void provenanceRequested(const headroom::Provenance& provenance);

protected:
    /// Starts the computation by strip().start().
    virtual void compute() = 0;
    /// What stands here is no longer of the inputs: it is said at once, and nothing that runs for those before is taken over.
    void invalidate();
    void showEvent(QShowEvent* event) override;

    Document& m_document;

private:
    void computeIfSeen();

    TaskStrip* m_strip;
    QTimer m_delay; // typing is one change, not ten
    bool m_stale = true;
    bool m_stands = false; // something that was computed
};

} // namespace headroom
