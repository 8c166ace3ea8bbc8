import java.util.ArrayList;
import java.util.List;

// Searches the rest of the list for each amount: O(n^2).
class Solution {
  int[] pairWithSum(int[] amounts, int target) {
    List<Long> all = new ArrayList<>();
    for (int amount : amounts) all.add((long) amount);
    for (int i = 0; i < amounts.length; i++) {
      int other = all.subList(i + 1, all.size()).indexOf((long) target - amounts[i]);
      if (other >= 0) return new int[] {i, i + 1 + other};
    }
    return new int[0];
  }
}
