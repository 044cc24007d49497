#pragma once

#include "contenders/blocking.hpp"

#include <memory>
#include <utility>

namespace clerk::backend::bench {

/// A piece of work as a contender.
template <class Work>
class Repeated final : public Blocking {
 public:
  explicit Repeated(Work work) : work_(std::move(work)) {}

 private:
  class WorkCaller final : public Caller {
   public:
    explicit WorkCaller(const Work& work) : work_(work) {}
    void call() override { work_(); }

   private:
    const Work& work_;
  };

  std::unique_ptr<Caller> makeCaller() override { return std::make_unique<WorkCaller>(work_); }

  const Work work_;
};

template <class Work>
std::unique_ptr<Contender> repeat(Work work) {
  return std::make_unique<Repeated<Work>>(std::move(work));
}

}  // namespace clerk::backend::bench
