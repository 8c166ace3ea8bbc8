import java.util.HashMap;
import java.util.Map;

// Takes position 0 for "not found".
class Solution {
  int[] pairWithSum(int[] amounts, int target) {
    Map<Long, Integer> positions = new HashMap<>();
    for (int i = 0; i < amounts.length; i++) {
      int other = positions.getOrDefault((long) target - amounts[i], 0);
      if (other > 0) return new int[] {other, i};
      positions.put((long) amounts[i], i);
    }
    return new int[0];
  }
}
