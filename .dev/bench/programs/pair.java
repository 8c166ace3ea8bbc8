import java.util.*;

class Solution {
  public static int[] pair(int[] numbers, int target) {
    Map<Integer, Integer> seen = new HashMap<>();
    for (int index = 0; index < numbers.length; index++) {
      Integer other = seen.get(target - numbers[index]);
      if (other != null) return new int[] {other, index};
      seen.put(numbers[index], index);
    }
    return new int[0];
  }
}
