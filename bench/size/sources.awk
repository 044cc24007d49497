# Prints a C++ source with `count` of what `kind` says, written as those in src/resources are, so that the difference
# between two counts is what one costs: awk -v kind=operations -v count=100 -f sources.awk
#
#   fields      fields of one model
#   models10    models of 10 fields; models46 likewise
#   rows        operations as data, of the same types
#   operations  with types of their own: request, response, row and the sub-client's method
#   calls       calls of such methods, as a program makes them

BEGIN {
  split("std::string std::optional<std::string> bool std::optional<std::int64_t> std::optional<std::string> " \
        "std::int64_t std::string nlohmann::json bool std::optional<std::string>", types, " ")
  print "#include <clerk/backend/core/sub_client.hpp>"
  print "#include <clerk/backend/http/message.hpp>"
  print "#include \"core/operation.hpp\""
  print "#include <nlohmann/json.hpp>"
  if (kind == "headers") exit
  print "namespace clerk::backend {"
  print "using models::field;"
  if (kind == "fields") {
    model("Model", count)
  } else if (kind ~ /^models/) {
    for (i = 0; i < count; ++i) model("Model" i, substr(kind, 7) + 0)
  } else {
    model("Model", 10)
    if (kind == "rows") rows()
    else if (kind == "operations") operations()
    else calls()
  }
  print "}"
}

function model(name, size,  i) {
  print "namespace components {"
  print "struct " name " {"
  for (i = 0; i < size; ++i) print "  " types[i % 10 + 1] " memberOfModel" i "{};"
  print "};"
  print "}"
  print "constexpr models::Field fieldsOf" name "[] = {"
  for (i = 0; i < size; ++i) {
    print "    field<&components::" name "::memberOfModel" i ">(\"member_of_model" i "\", models::promised),"
  }
  print "};"
  print "template <>"
  print "const models::Model models::Table<components::" name ">::model = modelOf<components::" name ">(fieldsOf" name ");"
}

# The types of an operation with one parameter in its path, and a model as its answer.
function typesOf(i) {
  print "struct Response" i " {"
  print "  std::string contentType{};"
  print "  int statusCode{};"
  print "  http::Response rawResponse{};"
  print "  std::vector<std::string> unread{};"
  print "  std::optional<components::Model> model{};"
  print "};"
  print "struct Request" i " {"
  print "  std::string modelId{};"
  print "  using Response = Response" i ";"
  print "  static const core::Operation& operation();"
  print "};"
}

function parametersOf(i) {
  print "constexpr models::Field parameters" i "[] = {"
  print "    field<&Request" i "::modelId>(\"model_id\", models::inPath),"
  print "};"
}

function row(name, i, of) {
  print "const core::Operation& " name "() {"
  print "  static constexpr core::Operation row{\"ChangeModel" i "\","
  print "                                       \"POST\","
  print "                                       \"/models/{model_id}/change" i "\","
  print "                                       core::Repeat::safe,"
  print "                                       parameters" of ","
  print "                                       {},"
  print "                                       core::answer<&Response" of "::model>(),"
  print "                                       {400, 404}};"
  print "  return row;"
  print "}"
}

function subClient(methods,  i) {
  print "class Models : public core::SubClient {"
  print " public:"
  for (i = 0; i < methods; ++i) {
    print "  operations::Response" i " change" i "(std::string modelId, const RequestOptions& options = {}) const {"
    print "    return call(operations::Request" i "{std::move(modelId)}, options);"
    print "  }"
  }
  print "};"
}

function rows(  i) {
  print "namespace operations {"
  typesOf(0)
  parametersOf(0)
  for (i = 0; i < count; ++i) row("row" i, i, 0)
  print "}"
}

function operations(  i) {
  print "namespace operations {"
  for (i = 0; i < count; ++i) typesOf(i)
  print "}"
  subClient(count)
  print "namespace operations {"
  for (i = 0; i < count; ++i) {
    parametersOf(i)
    row("Request" i "::operation", i, i)
  }
  print "}"
}

# The types and methods stay the same, however many of them are called.
function calls(  i) {
  print "namespace operations {"
  for (i = 0; i < 40; ++i) typesOf(i)
  print "}"
  subClient(40)
  for (i = 0; i < count; ++i) {
    print "int use" i "(const Models& models) { return models.change" i "(\"model_1\").statusCode; }"
  }
}
