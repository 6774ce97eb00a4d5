// SPDX-License-Identifier: GPL-3.0-or-later
// A small HTTP server on 127.0.0.1 that answers as a test says, well or badly. One thread, one connection at a time.
#pragma once

#include <atomic>
#include <chrono>
#include <cstring>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace testing_support {

/// The other end of one request; writes until the client goes away or the server ends.
class HttpPeer
{
public:
    HttpPeer(int socket, const std::atomic<bool>& ending) : m_socket(socket), m_ending(ending) {}

    /// False when nobody reads any more.
    bool write(const std::string& bytes)
    {
        std::size_t at = 0;
        while (at < bytes.size() && !m_ending) {
            const ssize_t sent = ::send(m_socket, bytes.data() + at, bytes.size() - at, MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            at += static_cast<std::size_t>(sent);
        }
        return !m_ending;
    }
    void answer(int status, const std::string& headers, const std::string& body)
    {
        write("HTTP/1.1 " + std::to_string(status) + " X\r\nConnection: close\r\nContent-Length: " + std::to_string(body.size())
            + "\r\n" + headers + "\r\n" + body);
    }
    void json(const std::string& body) { answer(200, "Content-Type: application/json; charset=utf-8\r\n", body); }
    /// Says nothing until the client goes away or the server ends; at most as long.
    void silence(std::chrono::milliseconds time)
    {
        const auto until = std::chrono::steady_clock::now() + time;
        while (!m_ending && std::chrono::steady_clock::now() < until) {
            pollfd p{m_socket, POLLRDHUP, 0};
            if (::poll(&p, 1, 10) > 0)
                return;
        }
    }

private:
    int m_socket;
    const std::atomic<bool>& m_ending;
};

class HttpServer
{
public:
    /// `handler` gets the request's target ("/prices?$skip=1") and its number, from 0; it runs on the server's thread.
    using Handler = std::function<void(HttpPeer&, const std::string& target, int number)>;

    explicit HttpServer(Handler handler) : m_handler(std::move(handler))
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_listener, 16);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~HttpServer()
    {
        m_ending = true;
        m_thread.join();
        ::close(m_listener);
    }
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// "http://127.0.0.1:4711/prices".
    std::string url() const { return origin() + "/prices"; }
    std::string origin() const { return "http://127.0.0.1:" + std::to_string(m_port); }
    std::vector<std::string> targets() const
    {
        const std::lock_guard lock(m_mutex);
        return m_targets;
    }
    /// The requests as they came, headers and all.
    std::vector<std::string> heads() const
    {
        const std::lock_guard lock(m_mutex);
        return m_heads;
    }
    int requests() const { return static_cast<int>(targets().size()); }

private:
    void serve()
    {
        while (!m_ending) {
            pollfd p{m_listener, POLLIN, 0};
            if (::poll(&p, 1, 10) <= 0)
                continue;
            const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0)
                continue;
            if (const std::string target = readTarget(socket); !target.empty()) {
                HttpPeer peer(socket, m_ending);
                int number = 0;
                {
                    const std::lock_guard lock(m_mutex);
                    number = static_cast<int>(m_targets.size());
                    m_targets.push_back(target);
                }
                m_handler(peer, target, number);
            }
            ::close(socket);
        }
    }
    std::string readTarget(int socket)
    {
        std::string request;
        while (!m_ending && request.find("\r\n\r\n") == std::string::npos && request.size() < 65536) {
            pollfd p{socket, POLLIN, 0};
            if (::poll(&p, 1, 10) <= 0)
                continue;
            char bytes[4096];
            const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
            if (got <= 0)
                return {};
            request.append(bytes, static_cast<std::size_t>(got));
        }
        {
            const std::lock_guard lock(m_mutex);
            m_heads.push_back(request);
        }
        const std::size_t from = request.find(' ') + 1;
        return request.substr(from, request.find(' ', from) - from);
    }

    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_ending{false};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_targets;
    std::vector<std::string> m_heads;
    std::thread m_thread;
};

} // namespace testing_support
