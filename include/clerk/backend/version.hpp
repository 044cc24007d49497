#pragma once

/// The version of the headers, by Semantic Versioning. CMake reads it from here.
#define CLERK_BACKEND_VERSION_STRING "0.1.0"
