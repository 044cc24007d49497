#include <clerk/backend/authentication.hpp>

int main(int count, char** arguments) {
  if (count != 3) return 2;
  const clerk::backend::Authenticator authenticator({arguments[1]});
  return authenticator.verifyToken(arguments[2]).userId.empty() ? 1 : 0;
}
