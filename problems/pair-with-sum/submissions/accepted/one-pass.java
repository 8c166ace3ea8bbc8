import java.util.HashMap;
import java.util.Map;

// One pass with a map from amount to position. The other amount may lie outside of 32 bits.
class Solution {
  int[] pairWithSum(int[] amounts, int target) {
    Map<Long, Integer> positions = new HashMap<>();
    for (int i = 0; i < amounts.length; i++) {
      Integer other = positions.get((long) target - amounts[i]);
      if (other != null) return new int[] {other, i};
      positions.put((long) amounts[i], i);
    }
    return new int[0];
  }
}
