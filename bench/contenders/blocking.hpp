#pragma once

#include "contenders/contender.hpp"
#include "http/curl_handles.hpp"
#include "server/server_process.hpp"

#include <memory>
#include <utility>
#include <vector>

namespace clerk::backend::bench {

/// Makes one call after another; of one thread.
class Caller {
 public:
  Caller() = default;
  virtual ~Caller() = default;
  Caller(const Caller&) = delete;
  Caller& operator=(const Caller&) = delete;

  virtual void call() = 0;
};

/// As many threads as calls at once; each keeps its caller from one run to the next.
class Blocking : public Contender {
 public:
  void run(std::size_t calls, std::size_t atOnce, Meter& meter) final;

 private:
  virtual std::unique_ptr<Caller> makeCaller() = 0;

  std::vector<std::unique_ptr<Caller>> callers_;
};

/// With a caller for each thread that is made of the endpoint alone, on libcurl.
template <class Each>
class BlockingCurl final : public Blocking {
 public:
  explicit BlockingCurl(Endpoint endpoint) : endpoint_(std::move(endpoint)) { http::initialiseCurl(); }

 private:
  std::unique_ptr<Caller> makeCaller() override { return std::make_unique<Each>(endpoint_); }

  const Endpoint endpoint_;
};

}  // namespace clerk::backend::bench
