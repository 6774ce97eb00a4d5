// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/calculator.h"

namespace headroom {

Calculator::Calculator(QObject* parent) : QObject(parent) {}

Calculator::~Calculator()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_cancel = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Calculator::request(Model snapshot, quint64 revision)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = Request{std::move(snapshot), revision};
        m_cancel = true;
    }
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
    m_wake.notify_one();
}

void Calculator::run()
{
    Followers followers;
    while (true) {
        Request request;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || m_next.has_value(); });
            if (m_stop)
                return;
            request = std::move(*m_next);
            m_next.reset();
            m_cancel = false;
        }
        auto calculation = calculateOrSayWhy(request, followers);
        if (calculation->error && calculation->error->code == ErrorCode::Cancelled)
            continue;
        QMetaObject::invokeMethod(
            this, [this, calculation = std::move(calculation)] { emit finished(calculation); }, Qt::QueuedConnection);
    }
}

/// Nothing that a calculation throws may end the program with unsaved work.
std::shared_ptr<const Calculation> Calculator::calculateOrSayWhy(const Request& request, Followers& followers) const
{
    auto failed = std::make_shared<Calculation>();
    failed->revision = request.revision;
    try {
        return calculate(request, followers);
    } catch (const OverflowError&) {
        failed->error = Error{ErrorCode::Overflow, "project", {}};
    } catch (const std::exception&) {
        failed->error = Error{ErrorCode::Internal, "project", {}};
    }
    return failed;
}

std::shared_ptr<const Calculation> Calculator::calculate(const Request& request, Followers& followers) const
{
    auto calculation = std::make_shared<Calculation>();
    calculation->revision = request.revision;
    calculation->findings = followers.validation.check(request.model);
    ProjectOptions options;
    options.cancel = &m_cancel;
    auto result = followers.projector.project(request.model, options);
    if (!result.ok()) {
        calculation->error = result.error();
        return calculation;
    }
    const Findings& more = result->findings;
    calculation->findings.insert(calculation->findings.end(), more.begin(), more.end());
    calculation->projection = std::make_shared<const Projection>(std::move(*result));
    return calculation;
}

} // namespace headroom
