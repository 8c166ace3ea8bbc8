#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

// [[[1, 2], 3], ...]: a number within three brackets is one of the numbers, within two it is the target.
int main(int, char** arguments) {
  std::ifstream file(arguments[1]);
  const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  std::string answers = "[";
  std::vector<int> numbers;
  int target = 0, depth = 0;
  for (const char* at = text.c_str(); *at != 0;) {
    if (*at == '[' && ++depth == 3) numbers.clear();
    if (*at == ']' && --depth == 1) {
      answers += answers.size() > 1 ? ",[" : "[";
      const std::vector<int> answer = pair(numbers, target);
      for (std::size_t index = 0; index < answer.size(); index++)
        answers += (index > 0 ? "," : "") + std::to_string(answer[index]);
      answers += ']';
    }
    if (*at != '-' && (*at < '0' || *at > '9')) {
      at++;
      continue;
    }
    char* end = nullptr;
    const int number = static_cast<int>(std::strtol(at, &end, 10));
    if (depth == 3) numbers.push_back(number);
    else target = number;
    at = end;
  }
  std::cout << answers << ']';
}
