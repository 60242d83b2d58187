/**
 * What is wrong with a setting, a link or a file, as people read it: times in the unit that suits them, and in
 * Chinese where that is on. The sentences come from the engine and the readers, in English and in days.
 */
import { language } from "./language";
import { number } from "./numbers";
import { MONTH, YEAR, age, span, unitOf } from "./times";

/** A life longer than this is told in years [day]. */
const LONG_LIFE = 20 * YEAR;

export function problemSaid(problem: string): string {
  const timed = problem
    .replace(/^(.*) is (\S+): from (above )?(\S+) to (\d\S*) days$/, inTime)
    .replace(/(beyond the age of) (\d+) days$/, (_, words: string, days: string) => {
      return `${words} ${ageSaid(Number(days))}`;
    });
  if (language() !== "zh") return timed;
  const found = ZH.find(([pattern]) => pattern.test(timed));
  if (found === undefined) return timed;
  return timed.replace(found[0], (...parts: string[]) => filled(found[1], parts));
}

const ageSaid = (days: number): string => age(days, days > LONG_LIFE ? "year" : "month");

/** A time outside its range, all in one unit. */
function inTime(
  _: string,
  what: string,
  value: string,
  above: string | undefined,
  low: string,
  high: string,
): string {
  const most = Number(high);
  const ages = { name: most > LONG_LIFE ? "year" : "month", days: most > LONG_LIFE ? YEAR : MONTH } as const;
  const unit = what === "age" ? ages : unitOf(most);
  const told = (days: string): string => number(Number(days) / unit.days);
  // What is far outside is told in a unit of its own, for it may be a mistake of the unit.
  const own = what === "age" ? unit : unitOf(Math.abs(Number(value)));
  const found = span(Number(value), own).replace("-", "−");
  return `${what} is ${found}: from ${above ?? ""}${told(low)} to ${span(most, unit)}`;
}

/** The template with what the pattern found, itself in Chinese where it is a sentence or a known word. */
const filled = (template: string, parts: string[]): string =>
  template.replace(/\$(\d)/g, (_, place: string) => {
    const part = parts[Number(place)] ?? "";
    return WORDS[part] ?? problemSaid(part);
  });

const WORDS: Record<string, string> = {
  age: "年龄",
  duration: "跟踪时长",
  protein: "蛋白质摄入",
  species: "物种",
  sex: "性别",
  muscle: "肌肉",
  activity: "生活方式",
  injury: "损伤",
  mouse: "小鼠",
  human: "人",
  female: "女性",
  male: "男性",
  subject: "subject（对象）",
  "the file": "文件",
  "above ": "大于 ",
  "a plain number": "不带单位的数",
  any: "无",
  none: "无",
};

/** What is said in English, and how in Chinese; the first that fits is taken. */
const ZH: [RegExp, string][] = [
  [/^line (\d+): (.*)$/, "第 $1 行：$2"],
  [/^(.*) is (.+?): from (above )?(\S+) to Infinity ?(.*)$/, "$1为 $2：应不小于 $4 $5"],
  [/^(.*) is (.+?): from -Infinity to (\S+) ?(.*)$/, "$1为 $2：应不大于 $3 $4"],
  [/^(.*) is (.+?): from (above )?(\S+) to (.*)$/, "$1为 $2：应为$3 $4 至 $5"],
  [/^severity of (.*)$/, "$1的受伤比例"],
  [/^time of (.*)$/, "$1的时间"],
  [/^dose of (\S+) is over ten times outside the evidence, (.*) to (.*)$/, "$1的剂量超出证据范围（$2 至 $3）十倍以上"],
  [/^dose of (.*)$/, "$1的剂量"],
  [/^time between doses of (.*)$/, "$1的给药间隔"],
  [/^(?:sessions of) (.*)$/, "$1的次数"],
  [/^length of (.*)$/, "$1的时长"],
  [/^start of (.*)$/, "$1的开始"],
  [/^stop of (.*)$/, "$1的结束"],
  [/^adherence of (.*)$/, "$1的依从性"],
  [/^agent of (.*)$/, "$1的药物"],
  [/^(.*) is neither on nor off$/, "$1的开关无效"],
  [/^(.*) stops before it starts$/, "$1在开始之前结束"],
  [/^(.*) does not start before the end$/, "$1不在结束之前开始"],
  [/^timing of (.*)$/, "$1的给药方式"],
  [/^share of (.*) removed$/, "清除$1的比例"],
  [/^(.*) '(.*)' is not among (.*)$/, "没有$1“$2”；可用：$3"],
  [/^there is no model '(.*)'$/, "没有模型“$1”"],
  [/^there is no state or signal '(.*)' to hold$/, "没有可固定的状态或信号“$1”"],
  [/^there is no kind of cell '(.*)'$/, "没有细胞类型“$1”"],
  [/^there is no process '(.*)'$/, "没有过程“$1”"],
  [/^there is no lever '(.*)'$/, "没有调节项“$1”"],
  [/^there is no preset '(.*)'$/, "没有预设“$1”"],
  [/^the run ends beyond the age of (.*)$/, "结束时年龄超过 $1"],
  [/^an? (\S+) has no protein to choose$/, "$1没有可选的蛋白质摄入"],
  [/^this page cannot solve these parameters: .*$/, "本页无法计算这些参数：请用 myosat 运行该文件，或用 myosat explore 打开"],
  [/^more than (\d+) injuries$/, "损伤超过 $1 次"],
  [/^more than (\d+) courses$/, "疗程超过 $1 个"],
  [/^(\d+) doses, each at its time: up to (\d+), or averaged timing$/, "共 $1 次给药；最多 $2 次，或改用平均给药"],
  [/^the sessions of (.*) overlap$/, "$1的训练时间重叠"],
  [/^courses of (.*) overlap$/, "$1的疗程重叠"],
  [/^(.*) cannot be used in an? (\S+)$/, "$1不能用于$2"],
  [/^(.*) is for the (\S+) sex$/, "$1仅用于$2"],
  [/^(.*) is not before the end$/, "$1不在结束之前"],
  [/^the file is larger than 1 MB$/, "文件大于 1 MB"],
  [/^(.*) must be a list: found (.*)$/, "$1 必须是列表：得到 $2"],
  [/^(.*) has (\d+) entries; up to (\d+) are allowed$/, "$1 有 $2 项；最多 $3 项"],
  [/^(.*) must be text of up to (\d+) letters: found (.*)$/, "$1 必须是不超过 $2 个字符的文本：得到 $3"],
  [/^(.*) must be a number: found (.*)$/, "$1 必须是数字：得到 $2"],
  [/^(.*) must be true or false: found (.*)$/, "$1 必须是 true 或 false：得到 $2"],
  [/^(.*) must be a table: found (.*)$/, "$1 必须是表：得到 $2"],
  [/^(.*) must be en or zh: found (.*)$/, "$1 必须是 en 或 zh：得到 $2"],
  [/^(.*) must read like (.*): found (.*)$/, "$1 的写法应如 $2：得到 $3"],
  [/^(.*) must be a list$/, "$1 必须是列表"],
  [/^(.*) must be a table$/, "$1 必须是表"],
  [/^(.*) must be true or false$/, "$1 必须是 true 或 false"],
  [/^(.*) must be one line of text$/, "$1 必须是一行文本"],
  [/^(.*) is missing$/, "缺少 $1"],
  [/^unknown key '(.*)' in (.*); allowed: (.*)$/, "$2 中有未知的键“$1”；可用：$3"],
  [/^unknown key (.*); allowed: (.*)$/, "未知的键 $1；可用：$2"],
  [/^unknown (.*) '(.*)'; allowed: (.*)$/, "未知的 $1“$2”；可用：$3"],
  [/^unknown unit '(.*)'$/, "未知的单位“$1”"],
  [/^one of (\d+) names$/, "$1 个名称之一"],
  [/^(.*): no agent '(.*)'$/, "$1：没有药物“$2”"],
  [/^(.*): not for an? (\S+)$/, "$1：不能用于$2"],
  [/^(?!missing|wrong)([\w.]+(?: \d+)?(?:: \w+)?): (.*(?:unit|quantity|dimension|number).*)$/, "$1：$2"],
  [/^missing unit: found (.*), needs (.*)$/, "缺少单位：得到 $1，需要 $2"],
  [/^wrong dimension: found (.*), needs (.*)$/, "量纲不符：得到 $1，需要 $2"],
  [/^not a finite number: (.*)$/, "不是有限数值：$1"],
  [/^no quantity: found (.*)$/, "不是带单位的数：得到 $1"],
  [/^'(.*)' is no unit$/, "“$1”不是单位"],
  [/^'(.*)' is no quantity$/, "“$1”不是带单位的数"],
  [/^the link is longer than (\d+) characters$/, "链接超过 $1 个字符"],
  [/^it does not look like a link of this page$/, "它不像本页的链接"],
  [/^its version is '(.*)'; this page reads version (.*)$/, "其版本为“$1”；本页读取版本 $2"],
  [/^('.*') is not known; known are (.*)$/, "未知的 $1；已知：$2"],
  [/^('.*') comes more than once$/, "$1 出现多次"],
  [/^('.*') has no ('.*'); it may have (.*)$/, "$1 没有 $2；可有 $3"],
];
