#pragma once

namespace clerk::backend::bench {

/// Resident memory of this process, in KiB.
long residentKiB();

/// The most that was resident since the process started or `resetPeak` was called, in KiB.
long peakKiB();

/// Gives free heap memory back to the system, and starts the peak anew.
void resetPeak();

}  // namespace clerk::backend::bench
