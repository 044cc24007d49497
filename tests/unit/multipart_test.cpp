#include "gadgets_fixture.hpp"

#include "models/multipart.hpp"
#include "models/table.hpp"

namespace clerk::backend {
namespace {

class MultipartTest : public GadgetsTest {
 protected:
  static operations::UploadGadgetImageRequest upload(std::string file) {
    operations::UploadGadgetImageRequest request;
    request.gadgetId = "g1";
    request.requestBody.file = std::move(file);
    return request;
  }

  std::string boundary() const {
    const std::string type(sent().headers.find("Content-Type").value());
    const std::string before = "multipart/form-data; boundary=";
    EXPECT_EQ(type.substr(0, before.size()), before);
    return type.substr(before.size());
  }
};

TEST_F(MultipartTest, AFormHasEachFieldThatIsSetAsItsBytesAre) {
  const std::string image("\x89PNG\r\n\0\xff\r\n--", 12);
  auto request = upload(image);
  request.requestBody.caption = "A caf\u00e9\r\n";
  request.requestBody.width = -5;
  answered(request, "");
  EXPECT_EQ(line(), "PUT /gadgets/g1/image");
  const auto line = "--" + boundary();
  EXPECT_EQ(sent().body, line +
                             "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\n"
                             "Content-Type: application/octet-stream\r\n\r\n" +
                             image + "\r\n" + line + "\r\nContent-Disposition: form-data; name=\"caption\"\r\n\r\n" +
                             "A caf\u00e9\r\n\r\n" + line +
                             "\r\nContent-Disposition: form-data; name=\"width\"\r\n\r\n-5\r\n" + line + "--\r\n");
}

TEST_F(MultipartTest, WhatIsNotSetIsNotInTheForm) {
  answered(upload(""), "");
  const auto body = sent().body;
  EXPECT_NE(body.find("name=\"file\""), std::string::npos) << "an empty file is a file";
  EXPECT_EQ(body.find("caption"), std::string::npos);
  EXPECT_EQ(body.find("width"), std::string::npos);
}

TEST_F(MultipartTest, ABoundaryIsAValidOneAndDiffersFromFormToForm) {
  answered(upload("x"), "");
  const auto first = boundary();
  answered(upload("x"), "");
  EXPECT_NE(first, boundary());
  EXPECT_LE(first.size(), 70U);
  EXPECT_EQ(first.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+_,-./:=?"),
            std::string::npos);
}

TEST_F(MultipartTest, ATextThatIsNotUtf8IsRefusedByItsName) {
  auto request = upload("\xff");
  request.requestBody.caption = "\xff";
  EXPECT_EQ(refusalOf(request), "requestBody.caption is not UTF-8");
}

struct MisshapenForm {
  std::vector<std::string> list{};
};

TEST_F(MultipartTest, AFormWithAFieldThatIsNoTextIsAnError) {
  const models::Field fields[] = {models::field<&MisshapenForm::list>("list")};
  const auto model = models::modelOf<MisshapenForm>(fields);
  const MisshapenForm form{{"a"}};
  EXPECT_THROW(models::writeMultipart(model, &form), std::logic_error);
}

TEST_F(MultipartTest, AFormIsSentAgainAsItWas) {
  fake->reply(500, "").reply(200, "");
  sdk().call(upload("bytes"));
  ASSERT_EQ(fake->exchanges().size(), 2U);
  EXPECT_EQ(fake->exchanges()[0].request.body, fake->exchanges()[1].request.body);
  EXPECT_EQ(fake->exchanges()[0].request.headers, fake->exchanges()[1].request.headers);
}

}  // namespace
}  // namespace clerk::backend
