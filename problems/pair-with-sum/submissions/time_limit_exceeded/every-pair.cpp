#include <vector>

// Tries every pair of positions: O(n^2).
std::vector<int> pairWithSum(const std::vector<int>& amounts, int target) {
  const int n = static_cast<int>(amounts.size());
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      if (static_cast<long long>(amounts[i]) + amounts[j] == target) return {i, j};
  return {};
}
