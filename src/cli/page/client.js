// Runs in the page of `prep stats --html`, after Chart.js: draws the charts that the data in the page name. Colours are the
// style sheet's, so that they follow the reader's choice of light or dark.
;(() => {
  const specs = JSON.parse(document.getElementById('charts').textContent)
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim()
  const faded = (name) => `${colour(name)}66`
  const percent = (share) => `${Math.round(share * 100)}%`
  const grid = () => ({ color: colour('line') })
  const shares = { min: 0, max: 1, ticks: { callback: percent, stepSize: 0.25 } }
  const told = (data) => data.raw?.told ?? data.dataset.told?.[data.dataIndex] ?? ''
  const common = { animation: false, responsive: true, maintainAspectRatio: false }
  const tooltip = { callbacks: { label: told }, filter: (item) => told(item) !== '' }

  // Without this a legend would be hollow where the first point is.
  const generateLabels = (chart) =>
    Chart.defaults.plugins.legend.labels
      .generateLabels(chart)
      .map((label) => ({ ...label, fillStyle: label.strokeStyle }))

  /** Upright lines from low to high at the points of a dataset. */
  const intervals = {
    id: 'intervals',
    beforeDatasetsDraw(chart) {
      const { ctx, scales } = chart
      for (const [index, dataset] of chart.data.datasets.entries()) {
        if (!dataset.points) continue
        const meta = chart.getDatasetMeta(index)
        ctx.save()
        ctx.strokeStyle = faded(dataset.role)
        ctx.lineWidth = 3
        for (const [at, point] of dataset.points.entries()) {
          const element = meta.data[at]
          if (!element || dataset.data[at] === null || typeof point.low !== 'number') continue
          ctx.beginPath()
          ctx.moveTo(element.x + dataset.shift, scales.y.getPixelForValue(point.low))
          ctx.lineTo(element.x + dataset.shift, scales.y.getPixelForValue(point.high))
          ctx.stroke()
        }
        ctx.restore()
      }
    },
  }

  /** The mean as a dot on the bar of the interval, and what a prepared candidate reaches as a stroke. */
  const means = {
    id: 'means',
    afterDatasetsDraw(chart) {
      const { ctx, scales } = chart
      const { bars } = chart.data.datasets[0]
      for (const [at, element] of chart.getDatasetMeta(0).data.entries()) {
        const { mean, bar } = bars[at]
        const half = element.height / 2
        ctx.fillStyle = colour('fg')
        ctx.fillRect(scales.x.getPixelForValue(bar) - 1, element.y - half - 3, 2, element.height + 6)
        ctx.beginPath()
        ctx.arc(scales.x.getPixelForValue(mean), element.y, 4, 0, 2 * Math.PI)
        ctx.fillStyle = colour(bars[at].colour)
        ctx.fill()
        ctx.lineWidth = 1.5
        ctx.strokeStyle = colour('bg')
        ctx.stroke()
      }
    },
  }

  const kinds = {
    standings: ({ bars }) => ({
      type: 'bar',
      height: 56 + bars.length * 26,
      plugins: [means],
      data: {
        labels: bars.map(({ label }) => label),
        datasets: [
          {
            bars,
            data: bars.map(({ low, high }) => [low, high]),
            told: bars.map((bar) => bar.told),
            backgroundColor: bars.map((bar) => faded(bar.colour)),
            borderSkipped: false,
            borderRadius: 4,
            barThickness: 12,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        scales: {
          x: { ...shares, grid: grid() },
          y: { grid: { display: false }, ticks: { autoSkip: false } },
        },
        plugins: { legend: { display: false }, tooltip },
      },
    }),
    lines: ({ series, percent: isShare, mark }) => {
      const labels = series[0].points.map(({ label }) => label)
      const level = mark && {
        label: mark.name,
        data: labels.map(() => mark.value),
        borderColor: colour('muted'),
        borderDash: [4, 4],
        borderWidth: 1.5,
        pointRadius: 0,
        pointHitRadius: 0,
      }
      return {
        type: 'line',
        plugins: [intervals],
        data: {
          labels,
          datasets: [
            ...series.map(({ name, colour: role, line, points, few }, at) => {
              const fill = points.map((_, index) => colour(few.includes(index) ? 'bg' : role))
              // The line goes through what has enough data, and breaks elsewhere.
              const solid = ({ p0DataIndex: from, p1DataIndex: to }) =>
                !few.includes(from) && !few.includes(to)
              return {
                label: name,
                role,
                points,
                shift: at === 0 ? -2 : 2,
                data: points.map(({ value }) => value),
                told: points.map(
                  (point) =>
                    `${name}: ${isShare ? percent(point.value) : point.value?.toFixed(2)}, ${point.told}`,
                ),
                showLine: line,
                clip: 8,
                spanGaps: false,
                borderColor: colour(role),
                backgroundColor: colour(role),
                pointBackgroundColor: fill,
                pointBorderColor: colour(role),
                pointRadius: 4,
                borderWidth: 2,
                segment: { borderColor: (context) => (solid(context) ? undefined : 'transparent') },
              }
            }),
            ...(level ? [level] : []),
          ],
        },
        options: {
          scales: {
            x: { offset: true, grid: { display: false }, ticks: { maxRotation: 0, autoSkipPadding: 16 } },
            y: isShare ? { ...shares, grid: grid() } : { min: 0, suggestedMax: 1.5, grid: grid() },
          },
          plugins: {
            legend: { position: 'bottom', labels: { usePointStyle: true, boxHeight: 7, generateLabels } },
            tooltip,
          },
        },
      }
    },
    bars: ({ bars, percent: isShare, across }) => {
      const values = isShare ? shares : { beginAtZero: true }
      const names = {
        grid: { display: false },
        ticks: { maxRotation: 0, autoSkip: !across, autoSkipPadding: 16 },
      }
      const numbers = { ...values, grid: grid() }
      return {
        type: 'bar',
        ...(across && { height: 48 + bars.length * 28 }),
        data: {
          labels: bars.map(({ label }) => label),
          datasets: [
            {
              data: bars.map(({ value }) => value),
              told: bars.map((bar) => bar.told),
              backgroundColor: bars.map((bar) => colour(bar.colour)),
              borderRadius: 3,
              maxBarThickness: 24,
            },
          ],
        },
        options: {
          indexAxis: across ? 'y' : 'x',
          scales: across ? { x: numbers, y: names } : { x: names, y: numbers },
          plugins: { legend: { display: false }, tooltip },
        },
      }
    },
    calibration: ({ points }) => ({
      type: 'scatter',
      height: 320,
      data: {
        datasets: [
          {
            label: 'accepted',
            data: points,
            backgroundColor: colour('first'),
            pointRadius: points.map(({ size }) => Math.min(14, 3 + Math.sqrt(size))),
          },
          {
            label: 'what was said came true',
            data: [
              { x: 0, y: 0 },
              { x: 1, y: 1 },
            ],
            showLine: true,
            pointRadius: 0,
            pointHitRadius: 0,
            borderColor: colour('muted'),
            borderDash: [4, 4],
            borderWidth: 1.5,
          },
        ],
      },
      options: {
        scales: {
          x: { ...shares, grid: grid(), title: { display: true, text: 'said' } },
          y: { ...shares, grid: grid(), title: { display: true, text: 'accepted' } },
        },
        plugins: { legend: { display: false }, tooltip },
      },
    }),
  }

  let drawn = []
  const draw = () => {
    for (const chart of drawn) chart.destroy()
    Chart.defaults.color = colour('muted')
    Chart.defaults.font.family = 'system-ui, sans-serif'
    drawn = specs.flatMap((spec) => {
      const place = document.querySelector(`[data-chart="${spec.id}"]`)
      if (!place) return []
      const { height, options, ...rest } = kinds[spec.type](spec)
      if (height) place.style.height = `${height}px`
      return [new Chart(place.firstElementChild, { ...rest, options: { ...common, ...options } })]
    })
  }
  draw()
  for (const query of ['(prefers-color-scheme: dark)', 'print'])
    matchMedia(query).addEventListener('change', draw)

  // On paper every table is open.
  let folded = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details:not([open])')]
    for (const one of folded) one.open = true
  })
  addEventListener('afterprint', () => {
    for (const one of folded) one.open = false
  })
})()
