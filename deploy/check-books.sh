#!/bin/sh
# 一个序号的份额：清单里行号除以 SHARES 余数等于 JOB_COMPLETION_INDEX 的工作簿，每个一行结果。
# 环境变量：LIST 清单（一行一个路径），RESULTS 结果目录，SHARES 份数，JOB_COMPLETION_INDEX 序号（从 0 起）。
set -eu
mine=$(mktemp)
done="$RESULTS/$JOB_COMPLETION_INDEX.jsonl"
awk -v shares="$SHARES" -v index_="$JOB_COMPLETION_INDEX" 'NF > 0 && (NR - 1) % shares == index_' "$LIST" > "$mine"
# 做完的份额不重做：重新运行整个任务，只补没做完的。
[ -e "$done" ] && exit 0
# 有错误、有读不了的文件，都写在各自那一行里，不算这一份失败；少了行才算。
xargs -d '\n' -r -a "$mine" ${CLI:-node /app/cli.js} batch check > "$done.part" || true
[ "$(wc -l < "$done.part")" -eq "$(wc -l < "$mine")" ] || { echo "结果少了行，这一份要重做" >&2; exit 1; }
mv "$done.part" "$done"
