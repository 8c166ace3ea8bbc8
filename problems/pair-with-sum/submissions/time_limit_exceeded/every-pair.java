// Tries every pair of positions: O(n^2).
class Solution {
  int[] pairWithSum(int[] amounts, int target) {
    for (int i = 0; i < amounts.length; i++)
      for (int j = i + 1; j < amounts.length; j++)
        if ((long) amounts[i] + amounts[j] == target) return new int[] {i, j};
    return new int[0];
  }
}
