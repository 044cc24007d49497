#pragma once

#include "contenders/contender.hpp"

#include <memory>
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

}  // namespace clerk::backend::bench
