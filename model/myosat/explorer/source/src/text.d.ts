/** Text files that the build puts into the script. */
declare module "*.txt" {
  const text: string;
  export default text;
}
