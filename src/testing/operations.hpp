#pragma once

namespace clerk::backend_testing {

/// An operation of the API. Types and parameters are written as in api/NOTATION.md, parameters with commas between.
struct OperationRow {
  const char* id;  ///< "users.create": the sub-client and its method.
  const char* method;
  const char* path;      ///< Below /v1, parameters in braces.
  const char* query;     ///< "user_id?: string[], limit?: int 1..500".
  const char* body;      ///< "" for none; "?" in front where it may be left out; " multipart" behind a form.
  int status;            ///< Of the answer.
  const char* answer;    ///< "User", "User[]", "page of User in data", "none", "html".
  bool needsKey = true;  ///< False: answered without the secret key.
};

/// A model that bodies consist of.
struct BodyRow {
  const char* name;
  const char* fields;  ///< As in OperationRow::query; "*: json" where others are allowed.
};

/// A value with every member of a model that answers consist of.
struct SampleRow {
  const char* name;  ///< With its namespace: "components::User".
  const char* json;  ///< "@Name" in place of a model stands for the sample of that.
};

template <class Row>
struct Rows {
  const Row* first;
  const Row* last;
  const Row* begin() const noexcept { return first; }
  const Row* end() const noexcept { return last; }
};

extern const Rows<OperationRow> operationRows;
extern const Rows<BodyRow> bodyRows;
extern const Rows<SampleRow> sampleRows;

}  // namespace clerk::backend_testing
