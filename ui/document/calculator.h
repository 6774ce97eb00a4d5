// SPDX-License-Identifier: GPL-3.0-or-later
// The projection in the background: one thread that always works on the newest snapshot.
#pragma once

#include "core/engine/projection.h"
#include "core/model/validate.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace headroom {

/// What a snapshot gave. `projection` is null when there are errors; `error` then says the first one.
struct Calculation
{
    quint64 revision = 0;
    Findings findings; // of validation, then of the projection
    std::shared_ptr<const Projection> projection;
    std::optional<Error> error;
};

class Calculator : public QObject
{
    Q_OBJECT

public:
    explicit Calculator(QObject* parent = nullptr);
    /// Cancels what runs and waits for the thread.
    ~Calculator() override;

    /// Calculates the snapshot; what runs for an older one is given up. The newest request wins.
    void request(Model snapshot, quint64 revision);

signals:
    /// In the thread of this object; of a request that was not overtaken.
    void finished(std::shared_ptr<const headroom::Calculation> calculation);

private:
    struct Request
    {
        Model model;
        quint64 revision = 0;
    };

    /// What keeps its results from one snapshot to the next, so that an edit costs what it touches.
    struct Followers
    {
        Validation validation;
        Projector projector;
    };

    void run();
    std::shared_ptr<const Calculation> calculate(const Request& request, Followers& followers) const;
    std::shared_ptr<const Calculation> calculateOrSayWhy(const Request& request, Followers& followers) const;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Request> m_next;
    bool m_stop = false;
    std::atomic<bool> m_cancel = false;
    std::thread m_thread; // started by the first request
};

} // namespace headroom
